import type { RecommendationFilter } from '@mutabaa/contracts/recommendations';
import { NONE } from '@mutabaa/contracts/recommendations';
import type { Person } from '../access/current-person.ts';
import type { Conditions } from '../database/conditions.ts';
import {
  filterRecommendations,
  OVERDUE,
  SETTLED,
  TODAY,
  YEAR,
} from '../recommendations/recommendation-search.sql.ts';

/** Months of `statusOverTime`, the present one included. */
export const MONTHS = 24;
export const DUE_SOON_DAYS = 90;

const DUE_SOON = `(r.due_on between ${TODAY} and ${TODAY} + ${DUE_SOON_DAYS} and r.status not in ${SETTLED})`;

export type Chart =
  | 'total'
  | 'statesAddressed'
  | 'documents'
  | 'overdue'
  | 'dueSoon'
  | 'byPosition'
  | 'byStatus'
  | 'byBody'
  | 'byCycle'
  | 'byTheme'
  | 'bySdg'
  | 'byRecommendingRegion'
  | 'overTime'
  | 'statusOverTime';

/** A count of a chart: under a key, and within it a part. In `statusOverTime` it is by how much a month changed a status. */
export interface OverviewRow {
  chart: Chart;
  key: string;
  part: string;
  count: number;
}

/** Every number of the Overview in one statement, which reads the filtered recommendations once. */
export const overviewStatement = (
  filter: RecommendationFilter,
  person: Person | null,
): [string, unknown[]] => {
  const where: Conditions = filterRecommendations(filter, person);
  return [statement(where.text), [...where.values]];
};

const statement = (where: string): string => `
  with base as materialized (
    select r.id, r.state_iso3, r.document_id, r.body_key, r.cycle, r.position, r.status, ${YEAR} as year,
      coalesce(r.received_on, (r.created_at at time zone 'utc')::date) as begins,
      ${OVERDUE} as overdue, coalesce(${DUE_SOON}, false) as due_soon
    from recommendation r where ${where}
  ),
  kinds as materialized (
    select body_key, cycle, year, position, status, count(*) as n from base group by body_key, cycle, year, position, status
  ),
  ${STATUS_EVENTS}
  select chart, '' as key, '' as part, count::int from (
    select count(*) as total, count(distinct state_iso3) as states, count(distinct document_id) as documents,
      count(*) filter (where overdue) as overdue, count(*) filter (where due_soon) as soon from base
  ) t cross join lateral (values ('total', total), ('statesAddressed', states), ('documents', documents),
    ('overdue', overdue), ('dueSoon', soon)) as v (chart, count)
  union all select 'byPosition', position, '', sum(n)::int from kinds group by 2
  union all select 'byStatus', status, '', sum(n)::int from kinds group by 2
  union all select 'byBody', body_key, status, sum(n)::int from kinds group by 2, 3
  union all select 'byCycle', coalesce(cycle::text, '${NONE}'), position, sum(n)::int from kinds group by 2, 3
  union all select 'overTime', lpad(year::text, 4, '0'), position, sum(n)::int from kinds where year is not null group by 2, 3
  union all select 'byTheme', x.theme_key, b.status, count(*)::int
    from base b join recommendation_theme x on x.recommendation_id = b.id group by 2, 3
  union all select 'bySdg', x.goal::text, b.status, count(*)::int
    from base b join (select distinct l.recommendation_id, g.goal
      from recommendation_sdg l join sdg g on g.key = l.sdg_key) x on x.recommendation_id = b.id group by 2, 3
  union all select 'byRecommendingRegion', x.regional_group, b.position, count(*)::int
    from base b join (select distinct l.recommendation_id, st.regional_group
      from recommending_state l join state st on st.iso3 = l.state_iso3
      where st.regional_group is not null) x on x.recommendation_id = b.id group by 2, 3
  union all select 'statusOverTime', to_char(greatest(least(day, ${TODAY}), ${FIRST_MONTH}), 'YYYY-MM'), status, sum(change)::int
    from status_days group by 2, 3`;

const FIRST_MONTH = `(date_trunc('month', ${TODAY}) - interval '${MONTHS - 1} months')::date`;

/**
 * A recommendation enters the count of a status on one day and leaves it on the day of its next status. It stands as
 * not assessed from the day it was received to its first assessment; without any, it stands as it is recorded now.
 * Summed by day before days become months, which are few thousand rows instead of all.
 */
const STATUS_EVENTS = `
  assessed as materialized (
    select c.recommendation_id, c.status, c.changed_on as day, lead(c.changed_on) over steps as until,
      row_number() over steps = 1 as is_first
    from status_change c join base b on b.id = c.recommendation_id
    window steps as (partition by c.recommendation_id order by c.changed_on, c.recorded_at, c.id)
  ),
  status_events as (
    select least(b.begins, f.day) as day, case when f.day is null then b.status else 'not_assessed' end as status,
      1 as change
    from base b left join assessed f on f.recommendation_id = b.id and f.is_first
    union all select day, 'not_assessed', -1 from assessed where is_first
    union all select day, status, 1 from assessed
    union all select until, status, -1 from assessed where until is not null
  ),
  status_days as (
    select day, status, sum(change) as change from status_events group by day, status
  )`;
