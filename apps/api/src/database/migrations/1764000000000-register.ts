import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register: States, mechanisms, the Network, bodies, sessions, documents, recommendations and their history. */
export class Register1764000000000 implements MigrationInterface {
  readonly name = 'Register1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [extensions, functions, places, network, vocabularies, register, history]) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table status_change, position_change, recommendation_sdg, recommendation_affected_persons,
        recommendation_theme, recommending_state, recommendation, source_document, session, sdg, affected_persons,
        theme, review_body, reported_total, network_role, membership, mechanism, institution, state;
      drop function search_query(text, text), search_document(text, text), search_words(text, text),
        search_configuration(text), fold(text), natural_order(text);
    `);
  }
}

/** Both are trusted extensions: the owner of a database may create them. They stay on the way down: others may use them. */
const extensions = `
  create extension if not exists unaccent with schema public;
  create extension if not exists btree_gist with schema public;
`;

const functions = `
  create function fold(value text) returns text
    language sql immutable strict parallel safe
    return public.unaccent('public.unaccent'::regdictionary, lower(value));

  create function search_configuration(language text) returns regconfig
    language sql immutable parallel safe
    return case language
      when 'en' then 'pg_catalog.english'::regconfig
      when 'ar' then 'pg_catalog.arabic'::regconfig
      when 'fr' then 'pg_catalog.french'::regconfig
      when 'es' then 'pg_catalog.spanish'::regconfig
      when 'pt' then 'pg_catalog.portuguese'::regconfig
      when 'ru' then 'pg_catalog.russian'::regconfig
      else 'pg_catalog.simple'::regconfig
    end;

  -- what is searched in and searched for; no English stemmer brings these plurals together with their singulars
  create function search_words(language text, value text) returns text
    language sql immutable parallel safe
    return case language
      when 'en' then regexp_replace(replace(fold(value), 'children', 'child'), '\\m(wo)?men\\M', '\\1man', 'g')
      else fold(value)
    end;

  create function search_document(language text, value text) returns tsvector
    language sql immutable parallel safe
    return to_tsvector(search_configuration(language), search_words(language, left(value, 100000)));

  create function search_query(language text, value text) returns tsquery
    language sql immutable parallel safe
    return websearch_to_tsquery(search_configuration(language), search_words(language, value));

  -- 140.7 before 140.12: every run of digits becomes six digits wide
  create function natural_order(value text) returns text
    language sql immutable parallel safe
    return regexp_replace(
      regexp_replace(coalesce(value, ''), '(\\d+)', '00000\\1', 'g'), '\\d*(\\d{6})(?!\\d)', '\\1', 'g');
`;

const places = `
  create table state (
    iso3 text constraint state_pkey primary key constraint state_iso3_form check (iso3 ~ '^[A-Z]{3}$'),
    iso2 text not null constraint state_iso2_unique unique,
    m49 text not null constraint state_m49_unique unique,
    kind text not null constraint state_kind_known check (kind in ('member_state', 'observer_state', 'sample')),
    regional_group text constraint state_regional_group_known check (regional_group in
      ('african', 'asia_pacific', 'eastern_european', 'latin_american_caribbean', 'western_european_others')),
    names jsonb not null,
    aliases text[] not null default '{}'
  );

  create table institution (
    id uuid constraint institution_pkey primary key default gen_random_uuid(),
    state_iso3 text constraint institution_state_fkey references state,
    kind text not null constraint institution_kind_known check (kind in ('ministry', 'agency', 'parliament', 'judiciary',
      'nhri', 'statistics_office', 'municipality', 'civil_society', 'un_entity')),
    names jsonb not null,
    parent_id uuid constraint institution_parent_fkey references institution,
    sample boolean not null default false,
    constraint institution_not_its_own_parent check (parent_id <> id)
  );
  create index institution_state_idx on institution (state_iso3);
  create index institution_parent_idx on institution (parent_id);

  create table mechanism (
    id uuid constraint mechanism_pkey primary key default gen_random_uuid(),
    state_iso3 text not null constraint mechanism_state_fkey references state,
    names jsonb not null,
    acronym text,
    type text constraint mechanism_type_known
      check (type in ('ad_hoc', 'ministerial', 'interministerial', 'institutionally_separate')),
    survey_class text,
    standing text,
    legal_basis text,
    legal_basis_on date,
    established_year integer constraint mechanism_established_year_sane check (established_year between 1945 and 2200),
    host_institution text,
    chair_level text,
    secretariat text,
    meeting_frequency text,
    tracking_tool text,
    website text,
    summary jsonb not null default '{}',
    sophistication numeric(6,2),
    institutionalisation numeric(6,2),
    source jsonb not null
  );
  create index mechanism_state_idx on mechanism (state_iso3);
`;

const network = `
  create table membership (
    id uuid constraint membership_pkey primary key default gen_random_uuid(),
    state_iso3 text not null constraint membership_state_fkey references state,
    standing text not null constraint membership_standing_known
      check (standing in ('founding_member', 'member', 'observer', 'applicant', 'withdrawn')),
    starts_on date not null,
    ends_on date,
    source jsonb not null,
    constraint membership_dates_in_order check (ends_on >= starts_on),
    constraint membership_one_at_a_time exclude using gist (state_iso3 with =, daterange(starts_on, ends_on) with &&)
  );
  create unique index membership_one_open on membership (state_iso3) where ends_on is null;

  create table network_role (
    id uuid constraint network_role_pkey primary key default gen_random_uuid(),
    organ text not null constraint network_role_organ_known check (organ in ('executive_committee')),
    role text not null constraint network_role_role_known check (role in ('coordinator', 'member')),
    state_iso3 text not null constraint network_role_state_fkey references state,
    starts_on date not null,
    ends_on date,
    source jsonb not null,
    constraint network_role_dates_in_order check (ends_on >= starts_on)
  );
  create index network_role_state_idx on network_role (state_iso3);
  create unique index network_role_one_open_seat on network_role (organ, state_iso3) where ends_on is null;
  create unique index network_role_one_coordinator on network_role (organ) where role = 'coordinator' and ends_on is null;

  create table reported_total (
    as_of date constraint reported_total_pkey primary key,
    count integer not null constraint reported_total_not_negative check (count >= 0),
    source jsonb not null
  );
`;

const vocabularies = `
  create table review_body (
    key text constraint review_body_pkey primary key,
    kind text not null constraint review_body_kind_known check (kind in
      ('human_rights_council', 'upr', 'treaty_body', 'special_procedure', 'regional', 'network')),
    code text not null constraint review_body_code_unique unique,
    names jsonb not null,
    ordinal integer not null
  );
  create table theme (key text constraint theme_pkey primary key, labels jsonb not null);
  create table affected_persons (key text constraint affected_persons_pkey primary key, labels jsonb not null);
  create table sdg (
    key text constraint sdg_pkey primary key,
    goal integer not null constraint sdg_goal_known check (goal between 1 and 17),
    labels jsonb not null default '{}'
  );
`;

const register = `
  create table session (
    id uuid constraint session_pkey primary key default gen_random_uuid(),
    body_key text not null constraint session_body_fkey references review_body,
    label text not null,
    number integer,
    cycle integer constraint session_cycle_known check (cycle between 1 and 9),
    kind text not null constraint session_kind_known check (kind in ('regular', 'panel', 'review', 'dialogue', 'visit',
      'side_event', 'seminar', 'network_meeting')),
    titles jsonb not null,
    summary jsonb not null default '{}',
    parent_id uuid constraint session_parent_fkey references session,
    opens_on date,
    closes_on date,
    period text,
    place text,
    agenda_item text,
    state_under_review text constraint session_state_fkey references state,
    source jsonb,
    sample boolean not null default false,
    constraint session_label_unique unique (body_key, label),
    constraint session_dates_in_order check (closes_on >= opens_on),
    constraint session_not_its_own_parent check (parent_id <> id)
  );
  create index session_parent_idx on session (parent_id);
  create index session_state_idx on session (state_under_review);
  create index session_newest_idx on session (opens_on desc nulls last, id);

  create table source_document (
    id uuid constraint source_document_pkey primary key default gen_random_uuid(),
    symbol text constraint source_document_symbol_unique unique,
    title text not null,
    kind text not null default 'report',
    published_on date,
    language text,
    url text,
    body_key text constraint source_document_body_fkey references review_body,
    session_id uuid constraint source_document_session_fkey references session,
    sample boolean not null default false,
    symbol_order text collate "C" not null generated always as (natural_order(symbol)) stored
  );
  create index source_document_session_idx on source_document (session_id);
  create index source_document_body_idx on source_document (body_key);

  create table recommendation (
    id uuid constraint recommendation_pkey primary key default gen_random_uuid(),
    external_id text constraint recommendation_external_id_unique unique,
    document_id uuid constraint recommendation_document_fkey references source_document,
    paragraph text,
    body_key text not null constraint recommendation_body_fkey references review_body,
    session_id uuid constraint recommendation_session_fkey references session,
    cycle integer constraint recommendation_cycle_known check (cycle between 1 and 9),
    state_iso3 text constraint recommendation_state_fkey references state,
    addressees text[] not null default '{}',
    text text not null constraint recommendation_text_present check (text <> ''),
    language text not null default 'en',
    translations jsonb not null default '{}',
    text_fingerprint text not null,
    type text not null constraint recommendation_type_known
      check (type in ('recommendation', 'observation', 'pledge', 'network_call', 'other')),
    position text not null default 'pending' constraint recommendation_position_known
      check (position in ('pending', 'supported', 'partially_supported', 'noted')),
    status text not null default 'not_assessed' constraint recommendation_status_known check (status in ('not_assessed',
      'not_started', 'in_progress', 'partially_implemented', 'implemented', 'continuous', 'not_planned')),
    action_category integer constraint recommendation_action_category_known check (action_category between 1 and 5),
    action_category_suggested boolean not null default false,
    priority text constraint recommendation_priority_known check (priority in ('low', 'medium', 'high')),
    visibility text not null default 'public' constraint recommendation_visibility_known
      check (visibility in ('public', 'internal')),
    received_on date,
    due_on date,
    unknown_labels jsonb not null default '[]',
    implementation_comment text,
    sample boolean not null default false,
    version integer not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    paragraph_order text collate "C" not null generated always as (natural_order(paragraph)) stored,
    search tsvector not null generated always as (search_document(language, text)) stored,
    constraint recommendation_paragraph_unique unique (document_id, paragraph)
  );
  create index recommendation_state_idx on recommendation (state_iso3, received_on desc, id);
  create index recommendation_session_idx on recommendation (session_id);
  create index recommendation_body_idx on recommendation (body_key);
  create index recommendation_received_idx on recommendation (coalesce(received_on, '-infinity'::date));
  create index recommendation_paragraph_idx on recommendation (paragraph);
  create index recommendation_due_idx on recommendation (due_on) where due_on is not null;
  create index recommendation_fingerprint_idx on recommendation (text_fingerprint);
  create index recommendation_search_idx on recommendation using gin (search);

  create table recommending_state (
    recommendation_id uuid not null constraint recommending_state_recommendation_fkey
      references recommendation on delete cascade,
    state_iso3 text not null constraint recommending_state_state_fkey references state,
    constraint recommending_state_pkey primary key (recommendation_id, state_iso3)
  );
  create index recommending_state_state_idx on recommending_state (state_iso3, recommendation_id);

  create table recommendation_theme (
    recommendation_id uuid not null constraint recommendation_theme_recommendation_fkey
      references recommendation on delete cascade,
    theme_key text not null constraint recommendation_theme_theme_fkey references theme,
    constraint recommendation_theme_pkey primary key (recommendation_id, theme_key)
  );
  create index recommendation_theme_theme_idx on recommendation_theme (theme_key, recommendation_id);

  create table recommendation_affected_persons (
    recommendation_id uuid not null constraint recommendation_affected_recommendation_fkey
      references recommendation on delete cascade,
    affected_persons_key text not null constraint recommendation_affected_persons_fkey references affected_persons,
    constraint recommendation_affected_persons_pkey primary key (recommendation_id, affected_persons_key)
  );
  create index recommendation_affected_persons_key_idx
    on recommendation_affected_persons (affected_persons_key, recommendation_id);

  create table recommendation_sdg (
    recommendation_id uuid not null constraint recommendation_sdg_recommendation_fkey
      references recommendation on delete cascade,
    sdg_key text not null constraint recommendation_sdg_sdg_fkey references sdg,
    constraint recommendation_sdg_pkey primary key (recommendation_id, sdg_key)
  );
  create index recommendation_sdg_sdg_idx on recommendation_sdg (sdg_key, recommendation_id);
`;

const history = `
  create table position_change (
    id uuid constraint position_change_pkey primary key default gen_random_uuid(),
    recommendation_id uuid not null constraint position_change_recommendation_fkey
      references recommendation on delete cascade,
    position text not null constraint position_change_position_known
      check (position in ('pending', 'supported', 'partially_supported', 'noted')),
    changed_on date,
    document_id uuid constraint position_change_document_fkey references source_document,
    document_paragraph text,
    note text,
    person_id uuid,
    recorded_at timestamptz not null default now()
  );
  create index position_change_recommendation_idx on position_change (recommendation_id, recorded_at);
  create index position_change_document_idx on position_change (document_id);

  create table status_change (
    id uuid constraint status_change_pkey primary key default gen_random_uuid(),
    recommendation_id uuid not null constraint status_change_recommendation_fkey
      references recommendation on delete cascade,
    status text not null constraint status_change_status_known check (status in ('not_assessed', 'not_started',
      'in_progress', 'partially_implemented', 'implemented', 'continuous', 'not_planned')),
    rationale text not null constraint status_change_rationale_present check (rationale <> ''),
    changed_on date not null,
    person_id uuid,
    recorded_at timestamptz not null default now()
  );
  create index status_change_recommendation_idx on status_change (recommendation_id, changed_on);
  create index status_change_changed_idx on status_change (changed_on);
`;
