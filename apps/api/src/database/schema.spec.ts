import { DataSource } from 'typeorm';
import { createTestApp, type TestApp } from '../../test/test-app.ts';

/**
 * What the database holds beyond the entities: they are for reading and writing rows, and say nothing of checks, of
 * exclusions, of partial indexes or of columns that PostgreSQL computes. A wrong one shows as something to add.
 */
const BEYOND_ENTITIES = [
  /^ALTER TABLE "\w+" DROP CONSTRAINT "\w+"$/,
  /^DROP INDEX "public"."\w+"$/,
  /^ALTER TABLE "\w+" DROP COLUMN "(search|paragraph_order|symbol_order)"$/,
  /^DELETE FROM "typeorm_metadata"/,
];

describe('The schema', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await createTestApp();
  });
  afterAll(() => t.close());

  it('is what the entities say', async () => {
    // Where TypeORM would note computed columns, and without which it cannot compare.
    await t.db.query(
      `create table typeorm_metadata (type text, "database" text, "schema" text, "table" text, name text, value text)`,
    );
    const { upQueries } = await t.app.get(DataSource).driver.createSchemaBuilder().log();
    const differences = upQueries.map(({ query }) => query);
    expect(differences.filter((query) => !BEYOND_ENTITIES.some((known) => known.test(query)))).toEqual([]);
  });

  it('has an index behind every foreign key', async () => {
    const { rows } = await t.db.query(`
      select c.conrelid::regclass::text as "table", c.conname as key
      from pg_constraint c
      where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
        select from pg_index i where i.indrelid = c.conrelid
          and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)`);
    expect(rows).toEqual([]);
  });

  it('gives every constraint a name of its own making', async () => {
    const { rows } = await t.db.query(`
      select conname from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text <> 'migrations' and conname ~ '_check\\d*$|^(PK|FK|UQ)_'`);
    expect(rows).toEqual([]);
  });

  describe('refuses', () => {
    const refused = async (statement: string, constraint: string) => {
      await t.db.query('begin');
      await expect(t.db.query(statement)).rejects.toMatchObject({ constraint });
      await t.db.query('rollback');
    };
    const membership = (state: string, from: string, to: string | null) =>
      `insert into membership (state_iso3, standing, starts_on, ends_on, source)
       values ('${state}', 'member', '${from}', ${to === null ? 'null' : `'${to}'`}, '{}')`;
    const call = `insert into recommendation (document_id, paragraph, body_key, text, text_fingerprint, type, state_iso3)
      select document_id, paragraph, body_key, 'Again', 'x', type, null from recommendation limit 1`;

    it('a second recommendation under one paragraph of a document', () =>
      refused(call, 'recommendation_paragraph_unique'));

    it('a second open membership of a State', () =>
      refused(membership('MAR', '2026-01-01', null), 'membership_one_at_a_time'));

    it('standings of one State that overlap', () =>
      refused(membership('MAR', '2025-01-01', '2025-02-01'), 'membership_one_at_a_time'));

    it('a standing that ends before it begins', () =>
      refused(membership('CHL', '2025-02-01', '2025-01-01'), 'membership_dates_in_order'));

    it('a standing of a State that is not on record', () =>
      refused(membership('ZZZ', '2025-01-01', null), 'membership_state_fkey'));

    it('a second open seat of a State', () =>
      refused(
        `insert into network_role (organ, role, state_iso3, starts_on, source)
         values ('executive_committee', 'member', 'PRY', '2026-01-01', '{}')`,
        'network_role_one_open_seat',
      ));

    it('a second coordinator', () =>
      refused(
        `insert into network_role (organ, role, state_iso3, starts_on, source)
         values ('executive_committee', 'coordinator', 'CHL', '2026-01-01', '{}')`,
        'network_role_one_coordinator',
      ));

    it('a session that closes before it opens', () =>
      refused(`update session set closes_on = opens_on - 1 where label = 'HRC59'`, 'session_dates_in_order'));

    it('a session of a body that is not on record', () =>
      refused(`update session set body_key = 'unesco' where label = 'HRC59'`, 'session_body_fkey'));

    it('two accounts with one address', async () => {
      const person = (email: string) =>
        `insert into person (email, name, role, password_hash) values ('${email}', 'P', 'analyst', 'x')`;
      await t.db.query(person('p@example.org'));
      await refused(person('p@example.org'), 'person_email_unique');
      await refused(person('P@example.org'), 'person_email_folded');
    });

    it.each([
      ['recommendation', 'position', 'recommendation_position_known'],
      ['recommendation', 'status', 'recommendation_status_known'],
      ['recommendation', 'visibility', 'recommendation_visibility_known'],
      ['membership', 'standing', 'membership_standing_known'],
      ['session', 'kind', 'session_kind_known'],
      ['state', 'regional_group', 'state_regional_group_known'],
    ])('in %s a %s that is none of the known ones', (table, column, constraint) =>
      refused(`update ${table} set ${column} = 'other'`, constraint),
    );
  });
});
