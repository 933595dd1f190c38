import { type FacetName, NONE, type RecommendationFilter } from '@mutabaa/contracts/recommendations';
import type { Person } from '../access/current-person.ts';
import { may } from '../access/policy.ts';
import { Conditions } from '../database/conditions.ts';
import { type Part, textPart } from './recommendation-text.sql.ts';

/** The day that "today" is for everybody: in UTC, whatever the server is set to. */
export const TODAY = `(now() at time zone 'utc')::date`;

/** With one of these statuses nothing remains to be done, so nothing is late. */
export const SETTLED = `('implemented', 'continuous', 'not_planned')`;
export const OVERDUE = `(r.due_on is not null and r.due_on < ${TODAY} and r.status not in ${SETTLED})`;

/** The whole filter: what the register lists, the charts count and an export holds. Of internal records only who may know. */
export const filterRecommendations = (filter: RecommendationFilter, person: Person | null): Conditions => {
  const parts = [...commonParts(filter, person), ...Object.values(facetParts(filter))];
  return parts.reduce(
    (conditions, [condition, values]) => conditions.and(condition, values),
    Conditions.none,
  );
};

/** What holds for every facet alike: who reads, the text searched for, days, flags. */
export const commonParts = (filter: RecommendationFilter, person: Person | null): Part[] => {
  const parts: Part[] = [];
  if (!may(person?.role, 'recommendations.read_internal')) parts.push([`r.visibility = 'public'`, []]);
  if (filter.document.length > 0) parts.push(['r.document_id = any(?::uuid[])', [filter.document]]);
  if (filter.from !== undefined) parts.push(['r.received_on >= ?::date', [filter.from]]);
  if (filter.to !== undefined) parts.push(['r.received_on <= ?::date', [filter.to]]);
  if (filter.dueFrom !== undefined) parts.push(['r.due_on >= ?::date', [filter.dueFrom]]);
  if (filter.dueTo !== undefined) parts.push(['r.due_on <= ?::date', [filter.dueTo]]);
  if (filter.overdue !== undefined) parts.push([filter.overdue ? OVERDUE : `not ${OVERDUE}`, []]);
  if (filter.sample !== undefined) parts.push(['r.sample = ?', [filter.sample]]);
  const text = textPart(filter.q);
  if (text) parts.push(text);
  return parts;
};

/** The condition of each facet that has something chosen: any of its values, `none` being "nothing recorded". */
export const facetParts = (filter: RecommendationFilter): Partial<Record<FacetName, Part>> => {
  const parts: Partial<Record<FacetName, Part>> = {};
  for (const [name, part] of allFacetParts(filter)) if (part) parts[name] = part;
  return parts;
};

const allFacetParts = (f: RecommendationFilter): [FacetName, Part | undefined][] => [
  ['state', anyOf(f.state, 'r.state_iso3 = any(?)')],
  ['body', anyOf(f.body, 'r.body_key = any(?)')],
  ['session', anyOf(f.session, OF_SESSION, 'r.session_id is null')],
  ['cycle', anyOf(f.cycle, 'r.cycle = any(?::int[])', 'r.cycle is null')],
  ['position', anyOf(f.position, 'r.position = any(?)')],
  ['status', anyOf(f.status, 'r.status = any(?)')],
  ['theme', anyOf(f.theme, WITH_THEME, `not ${exists('recommendation_theme')}`)],
  ['affected', anyOf(f.affected, WITH_AFFECTED, `not ${exists('recommendation_affected_persons')}`)],
  ['sdg', anyOf(f.sdg, WITH_SDG, `not ${exists('recommendation_sdg')}`)],
  ['recommendingRegion', anyOf(f.recommendingRegion, FROM_REGION)],
  ['recommendingState', anyOf(f.recommendingState, FROM_STATE, `not ${exists('recommending_state')}`)],
  ['type', anyOf(f.type, 'r.type = any(?)')],
  [
    'actionCategory',
    anyOf(f.actionCategory, 'r.action_category = any(?::int[])', 'r.action_category is null'),
  ],
  ['priority', anyOf(f.priority, 'r.priority = any(?)', 'r.priority is null')],
  ['year', anyOf(f.year, `${YEAR} = any(?::int[])`, 'r.received_on is null')],
];

const anyOf = (chosen: readonly string[], withValue: string, withNothing = 'false'): Part | undefined => {
  if (chosen.length === 0) return undefined;
  const values = chosen.filter((value) => value !== NONE);
  if (values.length === 0) return [withNothing, []];
  return [values.length < chosen.length ? `${withNothing} or ${withValue}` : withValue, [values]];
};

const exists = (table: string, condition = 'true'): string =>
  `exists (select from ${table} x where x.recommendation_id = r.id and ${condition})`;

export const YEAR = 'extract(year from r.received_on)::int';
const OF_SESSION = `r.session_id = any(array(
  select s.id from session s, (select ?::text[] as keys) chosen where s.label = any(keys) or s.id::text = any(keys)))`;
const WITH_THEME = exists('recommendation_theme', 'x.theme_key = any(?)');
const WITH_AFFECTED = exists('recommendation_affected_persons', 'x.affected_persons_key = any(?)');
const FROM_STATE = exists('recommending_state', 'x.state_iso3 = any(?)');
const FROM_REGION = exists(
  'recommending_state',
  'x.state_iso3 = any(array(select iso3 from state where regional_group = any(?)))',
);
/** A goal stands for its targets too. */
const WITH_SDG = exists(
  'recommendation_sdg',
  `x.sdg_key = any(array(
    select s.key from sdg s, (select ?::text[] as keys) chosen where s.key = any(keys) or s.goal::text = any(keys)))`,
);
