/**
 * Finding out what each staged row is: which document and session it belongs to, which record of the register it
 * stands for, and which rows of the file stand for the same one. Nothing here writes to the register.
 */

/** Documents that the file names, under the ids that they have or will have. */
const DOCUMENTS = `
  create temp table staged_document on commit drop as
  select n.symbol, coalesce(d.id, gen_random_uuid()) as id, d.id is null as is_new, n.body, n.state, n.published_on,
    s.id as session_id
  from (
    select symbol, min(body) as body, min(state) as state, max(published_on) as published_on, min(upr_session) as number
    from (
      select symbol, body, state, published_on, upr_session from staged_record where symbol is not null
      union all
      select position_symbol, body, state, null, upr_session from staged_record where position_symbol is not null
    ) named
    group by symbol
  ) n
  left join source_document d on d.symbol = n.symbol
  left join session s on s.body_key = 'upr' and s.label = 'UPR' || n.number`;

/**
 * Rows with the paragraph number of an earlier row and yet other words. Where such a row has an id of its own, it is a
 * recommendation of its own and only the number is in doubt; without one there is no telling, and it is rejected.
 */
const REPEATED_PARAGRAPHS = `
  create temp table repeated_paragraph on commit drop as
  select ord, source_row, paragraph, first_row, external_id is not null or mutabaa_id is not null as kept
  from (
    select ord, source_row, paragraph, external_id, mutabaa_id, fingerprint,
      first_value(fingerprint) over w as first_fingerprint, first_value(source_row) over w as first_row
    from staged_record where symbol is not null and paragraph is not null
    window w as (partition by symbol, paragraph order by ord)
  ) numbered
  where fingerprint <> first_fingerprint`;

const REPEATED_PARAGRAPH_PROBLEMS = `
  insert into staged_problem
  select ord, source_row, null, 'duplicate_paragraph', case when kept then 'warning' else 'rejected' end,
    jsonb_build_object('paragraph', paragraph, 'firstRow', first_row::text)
  from repeated_paragraph`;

/**
 * By the surest mark first: our own id, UHRI's id, the paragraph of the document. Two ids of UHRI in one paragraph are
 * two recommendations unless their words are the same.
 */
const MATCHED = `
  create temp table matched on commit drop as
  select s.ord, d.id as document_id, case when p.ord is null then s.paragraph end as paragraph, se.id as session_id,
    coalesce(s.published_on, kd.published_on, se.opens_on,
      case when se.period ~ '^\\d{4}-\\d\\d$' then (se.period || '-01')::date end) as received_on,
    coalesce(by_id.id, by_external_id.id, by_paragraph.id) as existing_id,
    null::integer as lead_ord
  from staged_record s
  left join repeated_paragraph p on p.ord = s.ord
  left join staged_document d on d.symbol = s.symbol
  left join source_document kd on kd.id = d.id
  left join session se on se.body_key = 'upr' and se.label = 'UPR' || s.upr_session
  left join recommendation by_id on by_id.id = s.mutabaa_id
  left join recommendation by_external_id on by_external_id.external_id = s.external_id
  left join recommendation by_paragraph on by_paragraph.document_id = d.id and by_paragraph.paragraph = s.paragraph
    and p.ord is null and (by_paragraph.external_id is null or s.external_id is null
      or by_paragraph.external_id = s.external_id or by_paragraph.text_fingerprint = s.fingerprint)
  where p.ord is null or p.kept`;

/** The planner knows nothing of a new temporary table, and without a picture of it chooses plans that take minutes. */
const analyze = (table: string) => `analyze ${table}`;

/**
 * Rows that have no such mark, or records that have none, are known by their words: the same State in the same session
 * heard the same sentence.
 */
const CANDIDATES = `
  create temp table candidate on commit drop as
  select m.ord, r.id, r.created_at, s.recommending_states
  from matched m
  join staged_record s on s.ord = m.ord
  join recommendation r on r.text_fingerprint = s.fingerprint and r.body_key = s.body and not r.sample
    and r.state_iso3 is not distinct from s.state and r.session_id is not distinct from m.session_id
  where m.existing_id is null
    and (m.document_id is null or r.document_id is null
      or (m.document_id = r.document_id and (m.paragraph is null or r.paragraph is null)))
    and (s.external_id is null or r.external_id is null)`;

const CANDIDATE_STATES = `
  create temp table candidate_states on commit drop as
  select recommendation_id, array_agg(state_iso3 order by state_iso3 collate "C") as states
  from recommending_state where recommendation_id in (select id from candidate) group by recommendation_id`;

/**
 * ... and heard it from a State that the record already names. The record that names exactly the same States comes first,
 * so that a repeated import finds what it made.
 */
const MATCHED_BY_WORDS = `
  update matched set existing_id = found.id
  from (
    select distinct on (c.ord) c.ord, c.id
    from candidate c left join candidate_states n on n.recommendation_id = c.id
    where n.states && c.recommending_states or (n.states is null and c.recommending_states = '{}')
    order by c.ord, coalesce(n.states, '{}') = c.recommending_states desc, c.created_at, c.id
  ) found
  where found.ord = matched.ord`;

/** Rows of the file that stand for one record: the first of them leads. */
const LEADS = `
  update matched set lead_ord = grouped.lead_ord
  from (
    select ord, min(ord) over (partition by key) as lead_ord
    from (
      select m.ord, case
        when m.existing_id is not null then m.existing_id::text
        when s.mutabaa_id is not null then 'id ' || s.mutabaa_id
        when m.document_id is not null and m.paragraph is not null then 'paragraph ' || m.document_id || ' ' || m.paragraph
        when s.external_id is not null then 'external ' || s.external_id
        else concat_ws(' ', 'words', s.body, s.state, m.session_id, m.document_id, s.fingerprint, s.recommending_states::text)
      end as key
      from matched m join staged_record s on s.ord = m.ord
    ) keyed
  ) grouped
  where grouped.ord = matched.ord`;

/** What the rows that share a record say together: all their lists, and of each single value the first that is given. */
const SHARED = `
  create temp table shared on commit drop as
  select lead_ord,
    ${['recommending_states', 'themes', 'affected_persons', 'sdgs']
      .map(
        (list) =>
          `array(select u from unnest(string_to_array(${list}, ',')) u group by u order by u collate "C") as ${list}`,
      )
      .join(',\n    ')},
    position, position_symbol, position_paragraph, external_id, action_category
  from (
    select m.lead_ord,
      ${['recommending_states', 'themes', 'affected_persons', 'sdgs']
        .map((list) => `string_agg(nullif(array_to_string(s.${list}, ','), ''), ',') as ${list}`)
        .join(',\n      ')},
      (array_agg(s.position order by s.ord) filter (where s.position is not null))[1] as position,
      (array_agg(s.position_symbol order by s.ord) filter (where s.position is not null))[1] as position_symbol,
      (array_agg(s.position_paragraph order by s.ord) filter (where s.position is not null))[1] as position_paragraph,
      (array_agg(s.external_id order by s.ord) filter (where s.external_id is not null))[1] as external_id,
      (array_agg(s.action_category order by s.ord)
        filter (where s.action_category is not null and not s.action_category_suggested))[1] as action_category
    from matched m join staged_record s on s.ord = m.ord
    where m.lead_ord in (select lead_ord from matched where ord <> lead_ord)
    group by m.lead_ord
  ) together`;

/** One row for each record that the file speaks of; texts stay where they were staged. */
const INCOMING = `
  create temp table incoming on commit drop as
  select m.ord, m.existing_id, coalesce(m.existing_id, s.mutabaa_id, gen_random_uuid()) as target_id,
    coalesce(s.external_id, sh.external_id) as external_id, s.mutabaa_id is not null as is_own, m.document_id, m.paragraph,
    m.session_id, m.received_on, s.published_on, s.language, s.fingerprint, s.state, s.body, s.type, s.cycle,
    coalesce(sh.recommending_states, s.recommending_states) as recommending_states,
    coalesce(s.position, sh.position) as position,
    case when s.position is null then sh.position_symbol else s.position_symbol end as position_symbol,
    case when s.position is null then sh.position_paragraph else s.position_paragraph end as position_paragraph,
    coalesce(sh.themes, s.themes) as themes, coalesce(sh.affected_persons, s.affected_persons) as affected_persons,
    coalesce(sh.sdgs, s.sdgs) as sdgs, coalesce(sh.action_category, s.action_category) as action_category,
    s.action_category_suggested and sh.action_category is null as action_category_suggested,
    s.implementation_comment, s.unknown_labels
  from matched m
  join staged_record s on s.ord = m.ord
  left join shared sh on sh.lead_ord = m.ord
  where m.ord = m.lead_ord`;

/** A paragraph number belongs to one record: another record that claims it goes without, and the reader is told. */
const TAKEN_PARAGRAPHS = `
  create temp table taken_paragraph on commit drop as
  select i.ord from incoming i
  join recommendation r on r.document_id = i.document_id and r.paragraph = i.paragraph and r.id <> i.target_id
  union
  select ord from (
    select ord, row_number() over (partition by document_id, paragraph order by existing_id is null, ord) as place
    from incoming where document_id is not null and paragraph is not null
  ) claims
  where place > 1`;

const TAKEN_PARAGRAPH_PROBLEMS = `
  insert into staged_problem
  select t.ord, s.source_row, null, 'paragraph_taken', 'warning', jsonb_build_object('paragraph', s.paragraph)
  from taken_paragraph t join staged_record s on s.ord = t.ord`;

const WITHOUT_TAKEN_PARAGRAPHS = `
  update incoming set paragraph = null from taken_paragraph t where t.ord = incoming.ord`;

/** To be run in this order, in one transaction. */
export const matchStatements: readonly string[] = [
  DOCUMENTS,
  REPEATED_PARAGRAPHS,
  REPEATED_PARAGRAPH_PROBLEMS,
  MATCHED,
  analyze('matched'),
  CANDIDATES,
  analyze('candidate'),
  CANDIDATE_STATES,
  analyze('candidate_states'),
  MATCHED_BY_WORDS,
  LEADS,
  analyze('matched'),
  SHARED,
  INCOMING,
  analyze('incoming (ord, existing_id, target_id, document_id, paragraph)'),
  TAKEN_PARAGRAPHS,
  TAKEN_PARAGRAPH_PROBLEMS,
  WITHOUT_TAKEN_PARAGRAPHS,
];
