import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { realFile, withRealFiles } from '../../test/upload.ts';
import { verifyPassword } from '../access/password-hash.ts';
import { commandLanguage } from '../config/command-language.ts';
import { addUser } from './add-user.ts';
import { type ImportCommand, runImport } from './import-command.ts';

const HEADER = 'Text,Countries Concerned,Recommending Body,Document Symbol,UPR Session,UPR Position,Type\n';
const ROWS =
  '"1.1 Ratify it",Morocco,UPR,A/HRC/52/7,41,Supported,Recommendation\n' +
  '"",Morocco,UPR,A/HRC/52/7,41,Supported,Recommendation\n' +
  '"1.3 Ratify it all",Morocco,UPR,A/HRC/52/7,41,Perhaps,Recommendation\n';

describe('The command line', () => {
  let database: TestDatabase;
  let folder: string;
  let db: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(path.join(tmpdir(), 'mutabaa-cli-'));
    db = new pg.Client({ connectionString: database.url });
    await db.connect();
  });
  afterAll(async () => {
    await db.end();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const run = async (file: string, options: Partial<ImportCommand> = {}) => {
    const lines: string[] = [];
    const ok = await runImport(database.url, {
      file,
      format: 'auto',
      dryRun: false,
      json: true,
      language: 'en',
      signal: new AbortController().signal,
      print: (line) => lines.push(line),
      ...options,
    });
    return { ok, lines };
  };
  const fileOf = async (content: string): Promise<string> => {
    const file = path.join(folder, 'some.csv');
    await writeFile(file, content);
    return file;
  };
  const runs = async () => (await db.query('select phase, counts from import_run')).rows;

  it('says with --dry-run what would happen, and stores nothing', async () => {
    const { ok, lines } = await run(await fileOf(HEADER + ROWS), { dryRun: true });
    expect(ok).toBe(true);
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      format: 'uhri',
      read: 3,
      created: 2,
      updated: 0,
      unchanged: 0,
      rejected: 1,
      errors: [{ row: 3, column: 'Text', problem: 'There is no text.' }],
      warnings: [
        {
          row: 4,
          column: 'UPR Position',
          problem: expect.stringContaining('No known position is called “Perhaps”.'),
        },
      ],
    });
    expect(await runs()).toEqual([]);
  });

  it('stores a file and lists it among the imports', async () => {
    const { lines } = await run(await fileOf(HEADER + ROWS));
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ created: 2, rejected: 1 });
    expect(await runs()).toEqual([
      { phase: 'done', counts: expect.objectContaining({ read: 3, created: 2 }) },
    ]);
    expect(JSON.parse((await run(await fileOf(HEADER + ROWS))).lines.at(-1) ?? '')).toMatchObject({
      created: 0,
      unchanged: 2,
    });
  });

  it('tells people in their language', async () => {
    const { lines } = await run(await fileOf(HEADER + ROWS), { json: false, language: 'fr', dryRun: true });
    expect(lines).toEqual([
      'some.csv : vérifié, rien n’a été enregistré.',
      '  Lues: 3',
      '  Nouvelles: 0',
      '  Mises à jour: 0',
      '  Inchangées: 2',
      '  Rejetées: 1',
      'Ligne 3, Text : Il n’y a pas de texte.',
      expect.stringMatching(/^Ligne 4, UPR Position : Aucune position connue/),
    ]);
  });

  it.each([
    ['a file that is none of ours', 'a,b\n1,2\n', /none of the formats/],
    ['a file that breaks off', `${HEADER}"1.1 Rat`, /damaged or incomplete/],
  ])('refuses %s', async (_, content, reason) => {
    const { ok, lines } = await run(await fileOf(content));
    expect(ok).toBe(false);
    const { format, errors } = JSON.parse(lines.at(-1) ?? '');
    expect(format).toBeNull();
    expect(errors).toEqual([{ row: null, column: null, problem: expect.stringMatching(reason) }]);
  });

  it('says that there is no such file', async () => {
    const { ok, lines } = await run(path.join(folder, 'nowhere.csv'));
    expect(ok).toBe(false);
    expect(lines[0]).toContain('there is no such file');
  });

  it('takes the State for files that do not name it', async () => {
    const nameless = 'Text,Document Symbol,Type,Recommending Body\nAdopt it,A/HRC/1/1,Recommendation,UPR\n';
    const without = await run(await fileOf(nameless), { dryRun: true });
    expect(JSON.parse(without.lines[0] ?? '')).toMatchObject({ created: 0, rejected: 1 });
    const withState = await run(await fileOf(nameless), { dryRun: true, state: 'PRY' });
    expect(JSON.parse(withState.lines[0] ?? '')).toMatchObject({ created: 1, rejected: 0 });
  });

  withRealFiles('slo48.docx')('imports the real matrix of Slovenia', async () => {
    const { lines } = await run(realFile('slo48.docx'));
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      format: 'ohchr-matrix',
      read: 254,
      created: 254,
      updated: 0,
      unchanged: 0,
      rejected: 0,
      errors: [],
      warnings: [],
    });
  });

  it('gives a person an account, with a password that is made up or given', async () => {
    const person = { name: 'A person', role: 'analyst' } as const;
    const generated = await addUser(database.url, { ...person, email: 'One@example.org' });
    expect(generated).toMatch(/^[\w-]{20}$/);
    expect(
      await addUser(database.url, { ...person, email: 'two@example.org', password: 'long enough' }),
    ).toBeUndefined();
    const { rows } = await db.query('select email, role, password_hash from person order by email');
    expect(rows).toMatchObject([{ email: 'one@example.org', role: 'analyst' }, { email: 'two@example.org' }]);
    expect(await verifyPassword(generated ?? '', rows[0].password_hash)).toBe(true);
    await expect(addUser(database.url, { ...person, email: 'one@example.org' })).rejects.toThrow();
    await expect(addUser(database.url, { ...person, email: 'no address' })).rejects.toThrow(
      'is not an e-mail address',
    );
    await expect(
      addUser(database.url, { ...person, email: 'x@example.org', password: 'short' }),
    ).rejects.toThrow();
  });

  it.each([
    [{ LANG: 'ar_MA.UTF-8' }, 'ar'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'es_ES' }, 'es'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'arn_CL' }, 'en'],
    [{}, 'en'],
  ])('speaks the language of %j: %s', (variables, language) => {
    expect(commandLanguage(variables)).toBe(language);
  });
});
