import { affectedPersons } from '@mutabaa/reference-data/affected-persons';
import { reviewBodies } from '@mutabaa/reference-data/review-bodies';
import { sdgGoals, sdgTargets } from '@mutabaa/reference-data/sdgs';
import { stateAliases } from '@mutabaa/reference-data/state-aliases';
import { states } from '@mutabaa/reference-data/states';
import { themes } from '@mutabaa/reference-data/themes';
import type pg from 'pg';

/** States, bodies, themes, groups of persons and goals, as the reference data has them now. */
export const seedVocabularies = async (client: pg.Client): Promise<void> => {
  await client.query(STATES, [
    JSON.stringify(states.map((state) => ({ ...state, aliases: stateAliases[state.iso3] ?? [] }))),
  ]);
  await client.query(BODIES, [JSON.stringify(reviewBodies.map((body, ordinal) => ({ ...body, ordinal })))]);
  await client.query(THEMES, [JSON.stringify(themes)]);
  await client.query(AFFECTED_PERSONS, [JSON.stringify(affectedPersons)]);
  const goals = sdgGoals.map(({ key, number, labels }) => ({ key, goal: number, labels }));
  const targets = sdgTargets.map(({ key, goal }) => ({ key, goal, labels: {} }));
  await client.query(SDGS, [JSON.stringify([...goals, ...targets])]);
};

const STATES = `
  insert into state (iso3, iso2, m49, kind, regional_group, names, aliases)
  select iso3, iso2, m49, kind, "regionalGroup", names, array(select jsonb_array_elements_text(aliases))
  from jsonb_to_recordset($1::jsonb)
    as x(iso3 text, iso2 text, m49 text, kind text, "regionalGroup" text, names jsonb, aliases jsonb)
  on conflict (iso3) do update set (iso2, m49, kind, regional_group, names, aliases) =
    row(excluded.iso2, excluded.m49, excluded.kind, excluded.regional_group, excluded.names, excluded.aliases)
  where (state.names, state.aliases, state.regional_group)
    is distinct from (excluded.names, excluded.aliases, excluded.regional_group)`;

const BODIES = `
  insert into review_body (key, kind, code, names, ordinal)
  select * from jsonb_to_recordset($1::jsonb) as x(key text, kind text, code text, names jsonb, ordinal int)
  on conflict (key) do update set (kind, code, names, ordinal) =
    row(excluded.kind, excluded.code, excluded.names, excluded.ordinal)
  where (review_body.names, review_body.ordinal) is distinct from (excluded.names, excluded.ordinal)`;

const THEMES = `
  insert into theme (key, labels) select * from jsonb_to_recordset($1::jsonb) as x(key text, labels jsonb)
  on conflict (key) do update set labels = excluded.labels where theme.labels is distinct from excluded.labels`;

const AFFECTED_PERSONS = `
  insert into affected_persons (key, labels) select * from jsonb_to_recordset($1::jsonb) as x(key text, labels jsonb)
  on conflict (key) do update set labels = excluded.labels
  where affected_persons.labels is distinct from excluded.labels`;

const SDGS = `
  insert into sdg (key, goal, labels)
  select * from jsonb_to_recordset($1::jsonb) as x(key text, goal int, labels jsonb)
  on conflict (key) do update set labels = excluded.labels where sdg.labels is distinct from excluded.labels`;
