import {
  type FacetName,
  facetNames,
  NONE,
  type RecommendationFilter,
} from '@mutabaa/contracts/recommendations';
import type { Person } from '../access/current-person.ts';
import { numberPlaceholders } from '../database/conditions.ts';
import { commonParts, facetParts, YEAR } from './recommendation-search.sql.ts';
import type { Part } from './recommendation-text.sql.ts';

/** A facet with more values than this is cut: nobody reads on. */
const MOST_VALUES = 300;

/**
 * Where the values of a facet are. Columns of the recommendation itself are counted in two groups first: what is one
 * of a few words, and where it comes from; from there each facet is a sum over few rows. Linked values are counted
 * recommendation by recommendation. Without `orNone` a row that has no value is left out.
 */
interface FacetSource {
  from: 'kinds' | 'origins' | 'base';
  key: string;
  join?: string;
  orNone?: boolean;
}

const sources: Record<FacetName, FacetSource> = {
  state: { from: 'origins', key: 'b.state_iso3' },
  body: { from: 'kinds', key: 'b.body_key' },
  session: {
    from: 'origins',
    key: 's.label',
    join: 'left join session s on s.id = b.session_id',
    orNone: true,
  },
  cycle: { from: 'kinds', key: 'b.cycle::text', orNone: true },
  position: { from: 'kinds', key: 'b.position' },
  status: { from: 'kinds', key: 'b.status' },
  theme: {
    from: 'base',
    key: 'x.theme_key',
    join: 'left join recommendation_theme x on x.recommendation_id = b.id',
    orNone: true,
  },
  affected: {
    from: 'base',
    key: 'x.affected_persons_key',
    join: 'left join recommendation_affected_persons x on x.recommendation_id = b.id',
    orNone: true,
  },
  sdg: {
    from: 'base',
    key: 'x.goal::text',
    join: `left join (select distinct l.recommendation_id, g.goal
      from recommendation_sdg l join sdg g on g.key = l.sdg_key) x on x.recommendation_id = b.id`,
    orNone: true,
  },
  recommendingRegion: {
    from: 'base',
    key: 'x.regional_group',
    join: `join (select distinct l.recommendation_id, st.regional_group
      from recommending_state l join state st on st.iso3 = l.state_iso3) x on x.recommendation_id = b.id`,
  },
  recommendingState: {
    from: 'base',
    key: 'x.state_iso3',
    join: 'left join recommending_state x on x.recommendation_id = b.id',
    orNone: true,
  },
  type: { from: 'kinds', key: 'b.type' },
  actionCategory: { from: 'kinds', key: 'b.action_category::text', orNone: true },
  priority: { from: 'kinds', key: 'b.priority', orNone: true },
  year: { from: 'origins', key: 'b.year::text', orNone: true },
};

const KINDS = 'body_key, cycle, position, status, type, action_category, priority';
const ORIGINS = 'state_iso3, session_id, year';

export interface FacetRow {
  /** `total` counts the rows that pass the whole filter. */
  facet: FacetName | 'total';
  key: string;
  count: number;
}

/**
 * All facets in one statement. Rows are read and searched once, into `base`, with one boolean per facet that has
 * something chosen. A row that misses none counts in every facet; one that misses a single facet counts in that one,
 * which is how each facet is counted with the others applied and its own left out.
 */
export const facetStatement = (filter: RecommendationFilter, person: Person | null): Part => {
  const common = commonParts(filter, person);
  const parts = facetParts(filter);
  const chosen = facetNames.filter((name) => parts[name]);
  const marks = chosen
    .map((name) => `hits_${name}`)
    .map((mark) => `, "${mark}"`)
    .join('');
  const judged = chosen.map((name) => `, coalesce(${parts[name]?.[0]}, false) as "hits_${name}"`).join('');
  const where = common.map(([condition]) => `(${condition})`).join(' and ') || 'true';
  const sql = `
    with base as materialized (
      select * from (
        select r.id, ${YEAR} as year, r.state_iso3, r.session_id, ${KINDS}${judged} from recommendation r where ${where}
      ) judged where ${misses(chosen)} <= 1
    ),
    kinds as materialized (select ${KINDS}${marks}, count(*) as n from base group by ${KINDS}${marks}),
    origins as materialized (select ${ORIGINS}${marks}, count(*) as n from base group by ${ORIGINS}${marks})
    select 'total' as facet, '' as key, coalesce(sum(n), 0)::int as count from kinds where ${hitsAllOf(chosen)}
    ${facetNames.map((name) => `union all (${countValues(name, chosen)})`).join('\n')}`;
  const values = [
    ...chosen.flatMap((name) => parts[name]?.[1] ?? []),
    ...common.flatMap(([, given]) => given),
  ];
  return [numberPlaceholders(sql, 0), values];
};

const misses = (chosen: readonly FacetName[]): string =>
  chosen.map((name) => `(not "hits_${name}")::int`).join(' + ') || '0';

const hitsAllOf = (names: readonly FacetName[]): string =>
  names.map((name) => `"hits_${name}"`).join(' and ') || 'true';

const countValues = (name: FacetName, chosen: readonly FacetName[]): string => {
  const { from, key, join = '', orNone = false } = sources[name];
  const counted = hitsAllOf(chosen.filter((other) => other !== name));
  return `select '${name}', ${orNone ? `coalesce(${key}, '${NONE}')` : key},
      ${from === 'base' ? 'count(*)' : 'sum(b.n)'}::int
    from ${from} b ${join} where ${counted}${orNone ? '' : ` and ${key} is not null`}
    group by ${key} order by 3 desc, 2 limit ${MOST_VALUES}`;
};
