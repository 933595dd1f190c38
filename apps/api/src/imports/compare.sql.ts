/**
 * What the file would change in records that exist. A file adds and corrects what it knows and never wipes what it does
 * not know: an empty cell says nothing. The rules, field by field:
 * - words: the same words typed otherwise (equal fingerprint) are no change; in another language they are a translation
 * - recommending States: the fuller list wins
 * - themes, groups of persons, goals: the file's list replaces the record's, unless the record has all of it already
 * - position: a file that knows no answer yet (`pending`) does not take back an answer that was given
 * - action category: a suggestion is made for new records only, because it is nothing that the file says
 * - UHRI's id and a type more specific than `recommendation` are added, never taken away
 * - what people decide here (status, due day, priority, visibility) is not in any file and stays as it is
 */

const lists = [
  { column: 'recommending_states', table: 'recommending_state', key: 'state_iso3' },
  { column: 'themes', table: 'recommendation_theme', key: 'theme_key' },
  { column: 'affected_persons', table: 'recommendation_affected_persons', key: 'affected_persons_key' },
  { column: 'sdgs', table: 'recommendation_sdg', key: 'sdg_key' },
] as const;

const presentLists = lists
  .map(
    ({ column, table, key }) => `
  left join (
    select recommendation_id, array_agg(${key} order by ${key} collate "C") as list from ${table}
    where recommendation_id in (select existing_id from incoming) group by recommendation_id
  ) old_${column} on old_${column}.recommendation_id = r.id`,
  )
  .join('');

const present = (column: string) => `coalesce(old_${column}.list, '{}')`;

const fullerStates = `
  case when ${present('recommending_states')} @> i.recommending_states
      or cardinality(i.recommending_states) < cardinality(${present('recommending_states')})
    then ${present('recommending_states')} else i.recommending_states end`;

const fileList = (column: string) => `
  case when ${present(column)} @> i.${column} then ${present(column)} else i.${column} end`;

const CHANGES = `
  create temp table change on commit drop as
  select i.ord, i.target_id, i.position_symbol, i.position_paragraph, n.*,
    case when r.sample then '{}' else array_remove(array[
      case when n.external_id is distinct from r.external_id then 'externalId' end,
      case when n.document_id is distinct from r.document_id then 'document' end,
      case when n.paragraph is distinct from r.paragraph then 'paragraph' end,
      case when n.body_key <> r.body_key then 'body' end,
      case when n.session_id is distinct from r.session_id then 'session' end,
      case when n.cycle is distinct from r.cycle then 'cycle' end,
      case when n.state_iso3 is distinct from r.state_iso3 then 'state' end,
      case when n.text <> r.text then 'text' end,
      case when n.translations <> r.translations then 'translations' end,
      case when n.type <> r.type then 'type' end,
      case when n.position <> r.position then 'position' end,
      case when n.action_category is distinct from r.action_category
        or n.action_category_suggested <> r.action_category_suggested then 'actionCategory' end,
      case when n.received_on is distinct from r.received_on then 'receivedOn' end,
      case when n.unknown_labels <> r.unknown_labels then 'unknownLabels' end,
      case when n.implementation_comment is distinct from r.implementation_comment then 'implementationComment' end,
      case when n.recommending_states <> ${present('recommending_states')} then 'recommendingStates' end,
      case when n.themes <> ${present('themes')} then 'themes' end,
      case when n.affected_persons <> ${present('affected_persons')} then 'affectedPersons' end,
      case when n.sdgs <> ${present('sdgs')} then 'sdgs' end
    ], null) end as changes
  from incoming i
  join staged_record s on s.ord = i.ord
  join recommendation r on r.id = i.existing_id
  ${presentLists}
  cross join lateral (
    select i.fingerprint <> r.text_fingerprint as reworded, i.fingerprint <> r.text_fingerprint and i.language = r.language
      as corrected
  ) words
  cross join lateral (
    select
      case when r.external_id is null and i.external_id is not null
        and not exists (select from recommendation o where o.external_id = i.external_id)
        then i.external_id else r.external_id end as external_id,
      coalesce(i.document_id, r.document_id) as document_id,
      coalesce(i.paragraph, r.paragraph) as paragraph,
      i.body as body_key,
      coalesce(i.session_id, r.session_id) as session_id,
      coalesce(i.cycle, r.cycle) as cycle,
      coalesce(i.state, r.state_iso3) as state_iso3,
      case when words.corrected then s.text else r.text end as text,
      case when words.corrected then i.fingerprint else r.text_fingerprint end as text_fingerprint,
      case when words.reworded and not words.corrected
        then r.translations || jsonb_build_object(i.language, s.text) else r.translations end as translations,
      case when r.type = 'recommendation' then i.type else r.type end as type,
      case when i.position is null or i.position = 'pending' then r.position else i.position end as position,
      case when i.action_category is null or i.action_category_suggested
        or i.is_own and i.action_category = r.action_category
        then r.action_category else i.action_category end as action_category,
      case when i.action_category is null or i.action_category_suggested
        or i.is_own and i.action_category = r.action_category
        then r.action_category_suggested else i.action_category_suggested end as action_category_suggested,
      coalesce(i.published_on, r.received_on, i.received_on) as received_on,
      case when r.unknown_labels @> i.unknown_labels then r.unknown_labels else i.unknown_labels end as unknown_labels,
      coalesce(i.implementation_comment, r.implementation_comment) as implementation_comment,
      ${fullerStates} as recommending_states,
      ${fileList('themes')} as themes,
      ${fileList('affected_persons')} as affected_persons,
      ${fileList('sdgs')} as sdgs
  ) n`;

/**
 * What becomes of each row. A row that shares its record with an earlier one is unchanged, unless it says something that
 * the earlier one does not and that makes a difference.
 */
const OUTCOMES = `
  create temp table outcome on commit drop as
  select m.ord, case
      when m.ord = m.lead_ord and i.existing_id is null then 'created'
      when m.ord = m.lead_ord and c.changes <> '{}' then 'updated'
      when m.ord = m.lead_ord then 'unchanged'
      when (i.existing_id is null or c.changes <> '{}') and (
        not lead.recommending_states @> s.recommending_states or not lead.themes @> s.themes
        or not lead.affected_persons @> s.affected_persons or not lead.sdgs @> s.sdgs
        or lead.position is null and s.position is not null
        or (lead.action_category is null or lead.action_category_suggested)
          and s.action_category is not null and not s.action_category_suggested
        or lead.external_id is null and s.external_id is not null) then 'updated'
      else 'unchanged'
    end as outcome,
    case when m.ord = m.lead_ord then coalesce(c.changes, '{}') else '{}' end as changes
  from matched m
  join incoming i on i.ord = m.lead_ord
  join staged_record s on s.ord = m.ord
  left join staged_record lead on m.ord <> m.lead_ord and lead.ord = m.lead_ord
  left join change c on c.ord = m.lead_ord`;

/** To be run after the matching, in the same transaction. */
export const compareStatements: readonly string[] = [CHANGES, OUTCOMES];

export const COUNT_OUTCOMES = `
  select count(*) filter (where outcome = 'created')::int as created,
    count(*) filter (where outcome = 'updated')::int as updated,
    count(*) filter (where outcome = 'unchanged')::int as unchanged
  from outcome`;

/** Some rows of each outcome, in the file's order. */
export const SAMPLE_OUTCOMES = `
  select s.source_row as row, o.outcome, s.paragraph, s.state, s.symbol, left(s.text, 400) as excerpt, o.changes
  from (
    select ord, outcome, changes, row_number() over (partition by outcome order by ord) as place from outcome
  ) o
  join staged_record s on s.ord = o.ord
  where o.place <= 10
  order by array_position(array['created', 'updated', 'unchanged'], o.outcome), o.ord`;
