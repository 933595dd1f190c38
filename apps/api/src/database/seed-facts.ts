import { textFingerprint } from '@mutabaa/interchange/text-fingerprint';
import { mechanisms } from '@mutabaa/reference-data/mechanism-facts';
import {
  networkCalls,
  networkMemberships,
  networkResolutions,
  networkRoleSeats,
  networkSessions,
  reportedMemberTotal,
} from '@mutabaa/reference-data/network-facts';
import { mechanismSurvey } from '@mutabaa/reference-data/sources';
import { surveyedMechanisms } from '@mutabaa/reference-data/surveyed-mechanisms';
import { uprSessions } from '@mutabaa/reference-data/upr-sessions';
import type pg from 'pg';
import { seedId } from './seed-id.ts';

/** The Network, its sessions and calls, the mechanisms: each with its source, and each only where it is not yet on record. */
export const seedFacts = async (client: pg.Client): Promise<void> => {
  await client.query(SESSIONS, [JSON.stringify([...uprSessionRows(), ...networkSessionRows()])]);
  await client.query(MECHANISMS, [JSON.stringify(mechanismRows())]);
  await client.query(MEMBERSHIPS, [
    JSON.stringify(networkMemberships.map((m) => ({ ...m, id: seedId(`membership:${m.state}`) }))),
  ]);
  await client.query(SEATS, [
    JSON.stringify(networkRoleSeats.map((s) => ({ ...s, id: seedId(`seat:${s.state}`) }))),
  ]);
  await client.query(REPORTED_TOTAL, [
    reportedMemberTotal.asOf,
    reportedMemberTotal.count,
    JSON.stringify(reportedMemberTotal.source),
  ]);
  await client.query(DOCUMENTS, [JSON.stringify(documentRows())]);
  await client.query(CALLS, [JSON.stringify(callRows())]);
};

const sessionId = (body: string, label: string): string => seedId(`session:${body}:${label}`);

const uprSessionRows = () =>
  uprSessions.map(({ number, year, month, cycle, opensOn }) => ({
    id: sessionId('upr', `UPR${number}`),
    body: 'upr',
    label: `UPR${number}`,
    number,
    cycle,
    kind: 'review',
    titles: uprTitles(number),
    opensOn: opensOn ?? null,
    period: opensOn ? null : `${year}-${String(month).padStart(2, '0')}`,
    place: 'Geneva',
  }));

const uprTitles = (number: number) => ({
  en: `Working Group on the Universal Periodic Review, session ${number}`,
  ar: `الفريق العامل المعني بالاستعراض الدوري الشامل، الدورة ${number}`,
  fr: `Groupe de travail sur l’Examen périodique universel, session ${number}`,
  es: `Grupo de Trabajo sobre el Examen Periódico Universal, período de sesiones ${number}`,
  pt: `Grupo de Trabalho sobre a Revisão Periódica Universal, sessão ${number}`,
});

/** Parents before their children: the foreign key looks row by row. */
const networkSessionRows = () =>
  networkSessions
    .map((session) => ({
      ...session,
      id: sessionId(session.body, session.label),
      parentId: session.parentLabel === null ? null : sessionId('hrc', session.parentLabel),
    }))
    .sort((a, b) => Number(a.parentId !== null) - Number(b.parentId !== null));

const mechanismRows = () => {
  const known = new Map(mechanisms.map((mechanism) => [mechanism.state, mechanism]));
  return surveyedMechanisms.map((surveyed) => ({
    id: seedId(`mechanism:${surveyed.iso3}`),
    state: surveyed.iso3,
    names: {},
    type: surveyed.type,
    surveyClass: surveyed.surveyClass,
    summary: {},
    sophistication: surveyed.sophistication,
    institutionalisation: surveyed.institutionalisation,
    source: mechanismSurvey,
    ...known.get(surveyed.iso3),
  }));
};

const statement = { id: seedId('document:hrc59-committee-statement'), symbol: null };

const documentRows = () => [
  {
    ...statement,
    title: networkCalls[0]?.source.title ?? '',
    kind: 'statement',
    publishedOn: '2025-07-04',
    body: 'network',
    sessionId: sessionId('hrc', 'HRC59 panel on technical cooperation'),
  },
  ...networkResolutions.map((resolution) => ({
    id: seedId(`document:${resolution.symbol}`),
    symbol: resolution.symbol,
    title: resolution.titles.en,
    kind: 'resolution',
    publishedOn: null,
    body: 'hrc',
    url: resolution.source.url,
  })),
];

const callRows = () =>
  networkCalls.map((call) => ({
    id: seedId(`call:${call.number}`),
    documentId: statement.id,
    paragraph: String(call.number),
    sessionId: sessionId('hrc', call.sessionLabel),
    addressees: call.addressees,
    text: call.texts.en,
    translations: { ar: call.texts.ar, fr: call.texts.fr, es: call.texts.es, pt: call.texts.pt },
    fingerprint: textFingerprint(call.texts.en),
    receivedOn: call.source.asOf,
  }));

const SESSIONS = `
  insert into session (id, body_key, label, number, cycle, kind, titles, parent_id, opens_on, closes_on, period, place,
    agenda_item, source)
  select x.id, body, label, number, cycle, x.kind, titles, "parentId", "opensOn", "closesOn", period, place,
    "agendaItem", nullif(source, 'null')
  from jsonb_to_recordset($1::jsonb) as x(id uuid, body text, label text, number int, cycle int, kind text, titles jsonb,
    "parentId" uuid, "opensOn" date, "closesOn" date, period text, place text, "agendaItem" text, source jsonb)
  on conflict do nothing`;

const MECHANISMS = `
  insert into mechanism (id, state_iso3, names, acronym, type, survey_class, legal_basis, legal_basis_on,
    established_year, tracking_tool, summary, sophistication, institutionalisation, source)
  select id, state, names, acronym, type, "surveyClass", "legalBasis", "legalBasisOn", "establishedYear",
    "trackingTool", summary, sophistication, institutionalisation, source
  from jsonb_to_recordset($1::jsonb) as x(id uuid, state text, names jsonb, acronym text, type text, "surveyClass" text,
    "legalBasis" text, "legalBasisOn" date, "establishedYear" int, "trackingTool" text, summary jsonb,
    sophistication numeric, institutionalisation numeric, source jsonb)
  on conflict do nothing`;

const MEMBERSHIPS = `
  insert into membership (id, state_iso3, standing, starts_on, source)
  select id, state, standing, "from", source
  from jsonb_to_recordset($1::jsonb) as x(id uuid, state text, standing text, "from" date, source jsonb)
  on conflict do nothing`;

const SEATS = `
  insert into network_role (id, organ, role, state_iso3, starts_on, source)
  select id, organ, role, state, "from", source
  from jsonb_to_recordset($1::jsonb) as x(id uuid, organ text, role text, state text, "from" date, source jsonb)
  on conflict do nothing`;

const REPORTED_TOTAL = `
  insert into reported_total (as_of, count, source) values ($1, $2, $3) on conflict do nothing`;

const DOCUMENTS = `
  insert into source_document (id, symbol, title, kind, published_on, body_key, session_id, url, language)
  select id, symbol, title, kind, "publishedOn", body, "sessionId", url, 'en'
  from jsonb_to_recordset($1::jsonb) as x(id uuid, symbol text, title text, kind text, "publishedOn" date, body text,
    "sessionId" uuid, url text)
  on conflict do nothing`;

const CALLS = `
  insert into recommendation (id, document_id, paragraph, body_key, session_id, addressees, text, language, translations,
    text_fingerprint, type, received_on)
  select id, "documentId", paragraph, 'network', "sessionId", array(select jsonb_array_elements_text(addressees)), text,
    'en', translations, fingerprint, 'network_call', "receivedOn"
  from jsonb_to_recordset($1::jsonb) as x(id uuid, "documentId" uuid, paragraph text, "sessionId" uuid, addressees jsonb,
    text text, translations jsonb, fingerprint text, "receivedOn" date)
  on conflict do nothing`;
