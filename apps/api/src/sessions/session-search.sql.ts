import type { SessionQuery } from '@mutabaa/contracts/sessions';
import { Conditions } from '../database/conditions.ts';

export const COLUMNS = `
  s.id, s.body_key as body, s.label, s.number, s.cycle, s.kind, s.titles, s.parent_id as "parentId",
  parent.label as "parentLabel", s.opens_on::text as "opensOn", s.closes_on::text as "closesOn", s.period, s.place,
  s.agenda_item as "agendaItem", s.state_under_review as "stateUnderReview", s.source,
  (select count(*)::int from recommendation r where r.session_id = s.id and r.visibility = 'public') as recommendations`;

/** A session sorts by its first day; one of which only month or year is known, by the first day of that. */
export const FROM = `
  from (
    select *, coalesce(opens_on, rpad(period, 10, substr('0001-01-01', length(period) + 1))::date, '0001-01-01') as sort_day
    from session
  ) s left join session parent on parent.id = s.parent_id`;

/** The titles in every language, without the names and marks of JSON around them. */
const TITLES = `(select string_agg(value, ' ') from jsonb_each_text(s.titles))`;

export const filterSessions = (query: SessionQuery): Conditions =>
  Conditions.none
    .andIf(query.body.length > 0, 's.body_key = any(?)', [query.body])
    .andIf(query.kind.length > 0, 's.kind = any(?)', [query.kind])
    .andIf(query.state.length > 0, 's.state_under_review = any(?)', [query.state])
    .andIf(query.from !== undefined, 'coalesce(s.closes_on, s.sort_day) >= ?', [query.from])
    .andIf(query.to !== undefined, 's.sort_day <= ?', [query.to])
    .andIf(
      Boolean(query.q?.trim()),
      `fold(concat_ws(' ', s.label, s.place, ${TITLES})) like '%' || fold(?) || '%'`,
      [escapeLike(query.q ?? '')],
    );

const escapeLike = (text: string): string =>
  text
    .trim()
    .replaceAll('\u0000', '')
    .replace(/[\\%_]/g, '\\$&');
