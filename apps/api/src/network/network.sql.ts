/** Counting the Network: memberships against UN membership, in the database. */

const MEMBER = `('founding_member', 'member')`;

export const HEAD = `
  select current_date::text as "asOf",
    (select count(*)::int from membership where ends_on is null and standing in ${MEMBER}) as named,
    jsonb_build_object('count', t.count, 'asOf', t.as_of, 'source', t.source) as "reportedTotal"
  from reported_total t order by t.as_of desc limit 1`;

export const BY_STANDING = `
  select standing, count(*)::int as count from membership where ends_on is null group by standing order by standing`;

export const BY_REGION = `
  select s.regional_group as "regionalGroup",
    count(*)::int as "unMembers",
    count(*) filter (where m.standing in ${MEMBER})::int as members,
    count(*) filter (where m.standing = 'observer')::int as observers,
    count(*) filter (where m.standing = 'applicant')::int as applicants,
    count(*) filter (where exists (select from mechanism x where x.state_iso3 = s.iso3))::int as "withMechanism"
  from state s left join membership m on m.state_iso3 = s.iso3 and m.ends_on is null
  where s.kind = 'member_state'
  group by s.regional_group order by s.regional_group`;

export const OVER_TIME = `
  select d.day::text as on,
    count(*) filter (where m.standing in ${MEMBER})::int as members,
    count(*) filter (where m.standing = 'observer')::int as observers
  from (select starts_on as day from membership union select ends_on from membership where ends_on is not null) d
  left join membership m on m.starts_on <= d.day and (m.ends_on is null or m.ends_on > d.day)
  group by d.day order by d.day`;

/** States by type of their mechanism; where a survey only gives a class of its own, that class counts as itself. */
export const MECHANISM_TYPES = `
  select coalesce(type, survey_class, 'unknown') as type, count(distinct state_iso3)::int as count
  from mechanism group by 1 order by 2 desc, 1`;
