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

/** Where the values of a facet are; `b` is the row of `base`. Without `orNone` a row that has no value is left out. */
interface FacetSource {
  key: string;
  join?: string;
  orNone: boolean;
}

const sources: Record<FacetName, FacetSource> = {
  state: { key: 'b.state_iso3', orNone: false },
  body: { key: 'b.body_key', orNone: false },
  session: { key: 's.label', join: 'left join session s on s.id = b.session_id', orNone: true },
  cycle: { key: 'b.cycle::text', orNone: true },
  position: { key: 'b.position', orNone: false },
  status: { key: 'b.status', orNone: false },
  theme: {
    key: 'x.theme_key',
    join: 'left join recommendation_theme x on x.recommendation_id = b.id',
    orNone: true,
  },
  affected: {
    key: 'x.affected_persons_key',
    join: 'left join recommendation_affected_persons x on x.recommendation_id = b.id',
    orNone: true,
  },
  sdg: {
    key: 'x.goal::text',
    join: `left join (select distinct rs.recommendation_id, g.goal
      from recommendation_sdg rs join sdg g on g.key = rs.sdg_key) x on x.recommendation_id = b.id`,
    orNone: true,
  },
  recommendingRegion: {
    key: 'x.regional_group',
    join: `join (select distinct rs.recommendation_id, st.regional_group
      from recommending_state rs join state st on st.iso3 = rs.state_iso3) x on x.recommendation_id = b.id`,
    orNone: false,
  },
  recommendingState: {
    key: 'x.state_iso3',
    join: 'left join recommending_state x on x.recommendation_id = b.id',
    orNone: true,
  },
  type: { key: 'b.type', orNone: false },
  actionCategory: { key: 'b.action_category::text', orNone: true },
  priority: { key: 'b.priority', orNone: true },
  year: { key: 'b.year::text', orNone: true },
};

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
  const chosen = facetNames.flatMap((name) => {
    const part = facetParts(filter)[name];
    return part ? [{ name, part }] : [];
  });
  const hits = chosen.map(({ name, part: [condition] }) => `coalesce(${condition}, false) as "hits_${name}"`);
  const misses = chosen.map(({ name }) => `(not "hits_${name}")::int`).join(' + ') || '0';
  const where = common.map(([condition]) => `(${condition})`).join(' and ') || 'true';
  const active = new Set<FacetName>(chosen.map(({ name }) => name));
  const sql = `
    with base as materialized (
      select * from (
        select *, ${misses} as misses from (
          select r.id, r.state_iso3, r.body_key, r.session_id, r.cycle, r.position, r.status, r.type,
            r.action_category, r.priority, ${YEAR} as year${hits.map((hit) => `, ${hit}`).join('')}
          from recommendation r where ${where}
        ) judged
      ) counted where misses <= 1
    )
    select 'total' as facet, '' as key, count(*)::int as count from base where misses = 0
    ${facetNames.map((name) => `union all (${countValues(name, active.has(name))})`).join('\n')}`;
  const values = [...chosen.flatMap(({ part }) => part[1]), ...common.flatMap(([, given]) => given)];
  return [numberPlaceholders(sql, 0), values];
};

const countValues = (name: FacetName, active: boolean): string => {
  const { key, join = '', orNone } = sources[name];
  const counted = active ? `(b.misses = 0 or not b."hits_${name}")` : 'b.misses = 0';
  return `select '${name}', ${orNone ? `coalesce(${key}, '${NONE}')` : key}, count(*)::int
    from base b ${join} where ${counted}${orNone ? '' : ` and ${key} is not null`}
    group by 2 order by 3 desc, 2 limit ${MOST_VALUES}`;
};
