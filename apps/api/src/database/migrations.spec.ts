import pg from 'pg';
import { DataSource } from 'typeorm';
import { createEmptyTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { ensureFirstAdministrator } from '../access/first-administrator.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { seedReference } from './seed.ts';

describe('An empty database', () => {
  let database: TestDatabase;
  let db: pg.Client;
  beforeEach(async () => {
    database = await createEmptyTestDatabase();
    db = new pg.Client({ connectionString: database.url });
    await db.connect();
  });
  afterEach(async () => {
    await db.end();
    await database.drop();
  });

  const count = async (table: string): Promise<number> =>
    (await db.query(`select count(*)::int as count from ${table}`)).rows[0].count;
  const shape = async (): Promise<unknown[]> =>
    (
      await db.query(`
        select table_name, column_name, data_type, is_nullable, column_default from information_schema.columns
        where table_schema = 'public' and table_name <> 'migrations'
        union all
        select conrelid::regclass::text, conname, pg_get_constraintdef(oid), null, null from pg_constraint
        where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid::regclass::text <> 'migrations'
        union all
        select tablename, indexname, indexdef, null, null from pg_indexes
        where schemaname = 'public' and tablename <> 'migrations'
        order by 1, 2, 3`)
    ).rows;
  const down = async (times: number): Promise<void> => {
    const dataSource = await new DataSource({ type: 'postgres', url: database.url, migrations }).initialize();
    for (let n = 0; n < times; n += 1) await dataSource.undoLastMigration();
    await dataSource.destroy();
  };

  it('comes up, goes down to nothing, and comes up again the same', async () => {
    await migrate(database.url);
    const first = await shape();
    expect(first.length).toBeGreaterThan(150);
    await down(migrations.length);
    expect(await shape()).toEqual([]);
    const left = await db.query(`
      select proname from pg_proc p where pronamespace = 'public'::regnamespace
        and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`);
    expect(left.rows).toEqual([]);
    await migrate(database.url);
    expect(await shape()).toEqual(first);
  });

  it('that is one version behind comes up with what is in it', async () => {
    await migrate(database.url);
    await seedReference(database.url);
    const whole = await shape();
    await down(1);
    expect(await shape()).not.toEqual(whole);
    await migrate(database.url);
    expect(await shape()).toEqual(whole);
    expect(await count('state')).toBeGreaterThan(194);
  });

  it('is set up once by several that start at the same moment', async () => {
    const setUp = async () => {
      await migrate(database.url);
      await seedReference(database.url);
      return ensureFirstAdministrator(database.url, {});
    };
    const created = await Promise.all(Array.from({ length: 4 }, setUp));
    expect(created.filter(Boolean)).toHaveLength(1);
    expect(await count('migrations')).toBe(migrations.length);
    expect(await count('membership')).toBe(3);
    expect(await count('person')).toBe(1);
  });

  it('can be seeded again and again', async () => {
    await migrate(database.url);
    await seedReference(database.url);
    const tables = [
      'state',
      'review_body',
      'theme',
      'session',
      'mechanism',
      'membership',
      'network_role',
      'recommendation',
    ];
    const rows = async () => {
      const found = [];
      for (const table of tables) found.push((await db.query(`select * from ${table} order by 1`)).rows);
      return found;
    };
    const before = await rows();
    await seedReference(database.url);
    expect(await rows()).toEqual(before);
  });

  it('keeps what people changed in the facts it was seeded with', async () => {
    await migrate(database.url);
    await seedReference(database.url);
    await db.query(`update mechanism set acronym = 'NEW' where state_iso3 = 'MAR'`);
    await db.query(`update membership set ends_on = '2026-01-01' where state_iso3 = 'PRT'`);
    await db.query(`
      insert into membership (state_iso3, standing, starts_on, source) values ('PRT', 'withdrawn', '2026-01-01', '{}')`);
    await db.query(`update session set place = 'Palais des Nations' where label = 'HRC59'`);
    await db.query(
      `update recommendation set priority = 'high' where body_key = 'network' and paragraph = '1'`,
    );
    await seedReference(database.url);
    const kept = await db.query(`
      select (select acronym from mechanism where state_iso3 = 'MAR') as acronym,
        (select count(*)::int from membership where state_iso3 = 'PRT') as standings,
        (select place from session where label = 'HRC59') as place,
        (select priority from recommendation where body_key = 'network' and paragraph = '1') as priority`);
    expect(kept.rows).toEqual([
      { acronym: 'NEW', standings: 2, place: 'Palais des Nations', priority: 'high' },
    ]);
  });

  it('takes corrected names of vocabularies at the next start', async () => {
    await migrate(database.url);
    await seedReference(database.url);
    await db.query(`update state set names = '{"en": "Old"}' where iso3 = 'MAR'`);
    await db.query(`update theme set labels = '{"en": "Old"}'`);
    await seedReference(database.url);
    const { rows } = await db.query(`
      select (select names->>'en' from state where iso3 = 'MAR') as name,
        (select count(*)::int from theme where labels = '{"en": "Old"}') as old`);
    expect(rows).toEqual([{ name: 'Morocco', old: 0 }]);
  });

  describe('gets a first administrator', () => {
    beforeEach(() => migrate(database.url));
    const people = async () => (await db.query('select email, role from person order by email')).rows;

    it('with a generated password, told once', async () => {
      const created = await ensureFirstAdministrator(database.url, {});
      expect(created).toEqual({
        email: 'administrator@localhost',
        generatedPassword: expect.stringMatching(/^[\w-]{20}$/),
      });
      expect(await ensureFirstAdministrator(database.url, {})).toBeUndefined();
      expect(await people()).toEqual([{ email: 'administrator@localhost', role: 'administrator' }]);
    });

    it('with the wanted address and password', async () => {
      const wanted = { email: 'Amina@Example.org', password: 'long enough' };
      expect(await ensureFirstAdministrator(database.url, wanted)).toEqual({ email: 'Amina@Example.org' });
      expect(await ensureFirstAdministrator(database.url, wanted)).toBeUndefined();
      expect(await people()).toEqual([{ email: 'amina@example.org', role: 'administrator' }]);
    });

    it('whose account stays as it is when the variables change', async () => {
      await ensureFirstAdministrator(database.url, { email: 'amina@example.org', password: 'long enough' });
      const before = await db.query('select * from person');
      await ensureFirstAdministrator(database.url, { email: 'amina@example.org', password: 'another one' });
      expect((await db.query('select * from person')).rows).toEqual(before.rows);
    });

    it('a second time, under another wanted address, when the first password is lost', async () => {
      await ensureFirstAdministrator(database.url, {});
      await ensureFirstAdministrator(database.url, { email: 'amina@example.org' });
      expect(await people()).toHaveLength(2);
    });
  });
});
