/** Remembers that the sample was loaded or removed, so that a start does not bring back what was removed. */
export const MARK = `
  insert into sample_data (state) values ($1)
  on conflict (one_row) do update set state = excluded.state, changed_at = now()`;

export const STATE = `
  insert into state (iso3, iso2, m49, kind, names)
  select iso3, iso2, m49, 'sample', names
  from jsonb_to_record($1::jsonb) as x(iso3 text, iso2 text, m49 text, names jsonb)
  on conflict do nothing`;

const rows = (columns: string): string => `from jsonb_to_recordset($1::jsonb) as x(${columns})`;

const linkInto = (kind: string, table: string, column: string) => ({
  of: 'link' as const,
  table,
  statement: `
    insert into ${table} (recommendation_id, ${column})
    select recommendation, key ${rows('kind text, key text, recommendation uuid')} where kind = '${kind}'
    on conflict do nothing`,
});

/** One statement a table, in the order that the foreign keys ask for; each takes the rows named in `of` as JSON. */
export const insertStatements = [
  {
    of: 'institution',
    table: 'institution',
    statement: `
      insert into institution (id, state_iso3, kind, names, sample)
      select id, 'XSA', kind, names, true ${rows('id uuid, kind text, names jsonb')} on conflict do nothing`,
  },
  {
    of: 'session',
    table: 'session',
    statement: `
      insert into session (id, body_key, label, cycle, kind, titles, opens_on, state_under_review, sample)
      select id, body, label, cycle, kind, titles, "opensOn", 'XSA', true
      ${rows('id uuid, body text, label text, cycle int, kind text, titles jsonb, "opensOn" date')}
      on conflict do nothing`,
  },
  {
    of: 'document',
    table: 'source_document',
    statement: `
      insert into source_document (id, symbol, title, kind, published_on, language, body_key, session_id, sample)
      select id, symbol, 'Sample document ' || symbol, kind, "on", 'en', body, session, true
      ${rows('id uuid, symbol text, kind text, "on" date, body text, session uuid')}
      on conflict do nothing`,
  },
  {
    of: 'recommendation',
    table: 'recommendation',
    statement: `
      insert into recommendation (id, document_id, paragraph, body_key, session_id, cycle, state_iso3, text, language,
        text_fingerprint, type, position, status, action_category, priority, received_on, due_on, sample)
      select id, document, paragraph, body, session, cycle, 'XSA', text, language, fingerprint, type, position, status,
        "actionCategory", priority, "receivedOn", "dueOn", true
      ${rows(`id uuid, document uuid, paragraph text, body text, session uuid, cycle int, text text, language text,
        fingerprint text, type text, position text, status text, "actionCategory" int, priority text, "receivedOn" date,
        "dueOn" date`)}
      on conflict do nothing`,
  },
  linkInto('theme', 'recommendation_theme', 'theme_key'),
  linkInto('affected', 'recommendation_affected_persons', 'affected_persons_key'),
  linkInto('sdg', 'recommendation_sdg', 'sdg_key'),
  linkInto('state', 'recommending_state', 'state_iso3'),
  {
    of: 'position',
    table: 'position_change',
    statement: `
      insert into position_change (id, recommendation_id, position, changed_on, document_id, recorded_at)
      select id, recommendation, position, "on", document, "on"::timestamp at time zone 'utc'
      ${rows('id uuid, recommendation uuid, position text, "on" date, document uuid')} on conflict do nothing`,
  },
  {
    of: 'status',
    table: 'status_change',
    statement: `
      insert into status_change (id, recommendation_id, status, rationale, changed_on, recorded_at)
      select id, recommendation, status, rationale, "on", "on"::timestamp at time zone 'utc'
      ${rows('id uuid, recommendation uuid, status text, rationale text, "on" date')} on conflict do nothing`,
  },
] as const;

const unless = (...uses: string[]): string =>
  uses.map((use) => `and not exists (select from ${use})`).join(' ');

/** After the recommendations: whatever nothing else hangs on. */
export const REMOVE_STATEMENTS = [
  `delete from source_document d where sample ${unless(
    'recommendation r where r.document_id = d.id',
    'position_change c where c.document_id = d.id',
  )}`,
  `delete from session s where sample ${unless(
    'recommendation r where r.session_id = s.id',
    'source_document d where d.session_id = s.id',
    'session child where child.parent_id = s.id',
  )}`,
  `delete from institution i where sample ${unless('institution child where child.parent_id = i.id')}`,
  `delete from state st where kind = 'sample' ${unless(
    'recommendation x where x.state_iso3 = st.iso3',
    'recommending_state x where x.state_iso3 = st.iso3',
    'session x where x.state_under_review = st.iso3',
    'institution x where x.state_iso3 = st.iso3',
    'mechanism x where x.state_iso3 = st.iso3',
    'membership x where x.state_iso3 = st.iso3',
    'network_role x where x.state_iso3 = st.iso3',
    'import_run x where x.state_iso3 = st.iso3',
  )}`,
] as const;
