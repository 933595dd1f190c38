/** Writing what matching and comparing found, all in the same transaction. */

const REPORT_OF_REVIEW = 'Report of the Working Group on the Universal Periodic Review';

/** UN symbols say what a document is; of any other only the symbol is known. */
const DOCUMENTS = `
  insert into source_document (id, symbol, title, kind, published_on, body_key, session_id)
  select d.id, d.symbol,
    case k.kind
      when 'report' then '${REPORT_OF_REVIEW}: ' || (s.names->>'en')
      when 'addendum' then '${REPORT_OF_REVIEW}: ' || (s.names->>'en') || ', addendum'
      when 'concluding_observations' then 'Concluding observations: ' || (s.names->>'en')
      else d.symbol
    end,
    coalesce(k.kind, 'report'), d.published_on, d.body, d.session_id
  from staged_document d
  left join state s on s.iso3 = d.state
  cross join lateral (
    select case
      when s.iso3 is null then null
      when d.body = 'upr' and d.symbol ~ '^A/HRC/\\d+/\\d+$' then 'report'
      when d.body = 'upr' and d.symbol ~ '^A/HRC/\\d+/\\d+/Add\\.\\d+$' then 'addendum'
      when d.symbol ~ '/CO/' then 'concluding_observations'
    end as kind
  ) k
  where d.is_new`;

const KNOWN_DOCUMENTS = `
  update source_document k set
    published_on = coalesce(d.published_on, k.published_on),
    body_key = coalesce(k.body_key, d.body),
    session_id = coalesce(k.session_id, d.session_id)
  from staged_document d
  where d.id = k.id and not d.is_new and not k.sample
    and (d.published_on <> k.published_on or (k.published_on is null and d.published_on is not null)
      or (k.body_key is null and d.body is not null) or (k.session_id is null and d.session_id is not null))`;

const RECOMMENDATIONS = `
  insert into recommendation (id, external_id, document_id, paragraph, body_key, session_id, cycle, state_iso3, text,
    language, text_fingerprint, type, position, action_category, action_category_suggested, received_on, unknown_labels,
    implementation_comment)
  select i.target_id, i.external_id, i.document_id, i.paragraph, i.body, i.session_id, i.cycle, i.state, s.text,
    i.language, i.fingerprint, i.type, coalesce(i.position, 'pending'), i.action_category,
    i.action_category_suggested, i.received_on, i.unknown_labels, i.implementation_comment
  from incoming i join staged_record s on s.ord = i.ord
  where i.existing_id is null
  order by i.ord`;

const CORRECTIONS = `
  update recommendation r set
    external_id = c.external_id, document_id = c.document_id, paragraph = c.paragraph, body_key = c.body_key,
    session_id = c.session_id, cycle = c.cycle, state_iso3 = c.state_iso3, text = c.text,
    text_fingerprint = c.text_fingerprint, translations = c.translations, type = c.type, position = c.position,
    action_category = c.action_category, action_category_suggested = c.action_category_suggested,
    received_on = c.received_on, unknown_labels = c.unknown_labels, implementation_comment = c.implementation_comment,
    version = r.version + 1, updated_at = now()
  from change c
  where c.target_id = r.id and c.changes <> '{}'`;

const lists = [
  {
    field: 'recommendingStates',
    column: 'recommending_states',
    table: 'recommending_state',
    key: 'state_iso3',
  },
  { field: 'themes', column: 'themes', table: 'recommendation_theme', key: 'theme_key' },
  {
    field: 'affectedPersons',
    column: 'affected_persons',
    table: 'recommendation_affected_persons',
    key: 'affected_persons_key',
  },
  { field: 'sdgs', column: 'sdgs', table: 'recommendation_sdg', key: 'sdg_key' },
] as const;

const listStatements = lists.flatMap(({ field, column, table, key }) => [
  `delete from ${table} l using change c
   where l.recommendation_id = c.target_id and '${field}' = any(c.changes) and l.${key} <> all (c.${column})`,
  `insert into ${table} (recommendation_id, ${key})
   select target_id, unnest(${column}) from incoming where existing_id is null
   union all
   select target_id, unnest(${column}) from change where '${field}' = any(changes)
   on conflict do nothing`,
]);

/** The day of an answer is the day of the document that gives it; where that is not known, the day stays open. */
const POSITIONS = `
  insert into position_change (recommendation_id, position, changed_on, document_id, document_paragraph)
  select p.target_id, p.position, k.published_on, d.id, p.position_paragraph
  from (
    select ord, target_id, position, position_symbol, position_paragraph from incoming
    where existing_id is null and position is not null
    union all
    select ord, target_id, position, position_symbol, position_paragraph from change where 'position' = any(changes)
  ) p
  left join staged_document d on d.symbol = p.position_symbol
  left join source_document k on k.id = d.id
  order by p.ord`;

/** To be run in this order. */
export const writeStatements: readonly string[] = [
  DOCUMENTS,
  KNOWN_DOCUMENTS,
  RECOMMENDATIONS,
  CORRECTIONS,
  ...listStatements,
  POSITIONS,
];

/** Thousands of new rows make the planner's picture of these tables worthless until it is drawn anew. */
export const REFRESH_STATISTICS = `
  analyze recommendation, recommending_state, recommendation_theme, recommendation_affected_persons, recommendation_sdg`;
