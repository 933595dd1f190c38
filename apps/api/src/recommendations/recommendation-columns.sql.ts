import type { Language } from '@mutabaa/reference-data/languages';

/** The register's columns of `recommendation r` with its session `s` and document `d`. */
const SHARED = `r.id, r.paragraph, r.state_iso3 as state, r.body_key as body, r.session_id as "sessionId",
  s.label as session, r.cycle, r.document_id as "documentId", d.symbol, r.type, r.position, r.status, r.priority,
  r.action_category as "actionCategory", r.due_on::text as "dueOn", r.received_on::text as "receivedOn", r.sample,
  array(select x.state_iso3 from recommending_state x where x.recommendation_id = r.id order by 1) as "recommendingStates",
  array(select x.theme_key from recommendation_theme x where x.recommendation_id = r.id order by 1) as themes,
  array(select x.affected_persons_key from recommendation_affected_persons x where x.recommendation_id = r.id order by 1)
    as "affectedPersons",
  array(select g.key from recommendation_sdg x join sdg g on g.key = x.sdg_key where x.recommendation_id = r.id
    order by g.goal, natural_order(g.key)) as sdgs`;

/** A row of the register; its text in the reader's language where there is a translation, else as the source has it. */
export const rowColumns = (language: Language): string => {
  const translation = `nullif(r.translations->>'${language}', '')`;
  const text = `coalesce(${translation}, r.text)`;
  return `${SHARED},
    case when ${translation} is null then r.language else '${language}' end as language,
    case when length(${text}) > 400 then left(${text}, 399) || '…' else ${text} end as excerpt`;
};

export const WITH_SESSION_AND_DOCUMENT = `
  left join session s on s.id = r.session_id
  left join source_document d on d.id = r.document_id`;

const instant = (column: string): string =>
  `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const reference = (document: string): string =>
  `case when ${document}.id is not null then jsonb_build_object(
    'id', ${document}.id, 'symbol', ${document}.symbol, 'title', ${document}.title, 'url', ${document}.url) end`;

/** Everything known of one recommendation, both histories newest first. `$1` is its id, `$2` whether people are named. */
export const DETAIL = `
  select ${SHARED}, r.language, r.external_id as "externalId", r.text, r.translations, ${reference('d')} as document, r.visibility,
    r.action_category_suggested as "actionCategorySuggested", r.addressees, r.unknown_labels as "unknownLabels",
    r.version, ${instant('r.created_at')} as "createdAt", ${instant('r.updated_at')} as "updatedAt",
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'position', c.position, 'on', c.changed_on,
        'document', ${reference('source')}, 'documentParagraph', c.document_paragraph, 'note', c.note,
        'by', case when $2::boolean then p.name end, 'recordedAt', ${instant('c.recorded_at')})
        order by c.recorded_at desc, c.changed_on desc nulls last, c.id), '[]')
      from position_change c left join source_document source on source.id = c.document_id
        left join person p on p.id = c.person_id
      where c.recommendation_id = r.id) as "positionHistory",
    (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'status', c.status, 'rationale', c.rationale,
        'on', c.changed_on, 'by', case when $2::boolean then p.name end, 'recordedAt', ${instant('c.recorded_at')})
        order by c.changed_on desc, c.recorded_at desc, c.id), '[]')
      from status_change c left join person p on p.id = c.person_id
      where c.recommendation_id = r.id) as "statusHistory"
  from recommendation r ${WITH_SESSION_AND_DOCUMENT}
  where r.id = $1 and (r.visibility = 'public' or $2::boolean)`;
