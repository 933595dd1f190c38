import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCopy, readDockerfile, readIgnored } from './dockerfile.mjs';
import { root } from './runtime.mjs';

const read = (file) => readFileSync(path.join(root, file), 'utf8');

describe('the container image', () => {
  const stages = readDockerfile(read('Dockerfile'));
  const copies = stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ name }) => name === 'COPY')
    .map(({ words }) => readCopy(words))
    .filter(({ from }) => !from);

  it('copies only what exists', () => {
    const missing = copies
      .flatMap(({ sources }) => sources)
      .filter((file) => !existsSync(path.join(root, file)));
    expect(missing).toEqual([]);
  });

  it('knows the manifest of every package of the workspace', () => {
    const manifests = globSync('{apps/*,packages/*,bench}/package.json', { cwd: root });
    const copied = copies.flatMap(({ sources }) => sources);
    expect(manifests.filter((file) => !copied.includes(file.replaceAll(path.sep, '/')))).toEqual([]);
  });

  it('runs as somebody other than root, without sample data, and says how it is', () => {
    const last = stages.at(-1).instructions;
    const wordsOf = (wanted) => last.filter(({ name }) => name === wanted).map(({ words }) => words);
    expect(wordsOf('USER')).toEqual(['node']);
    expect(wordsOf('ENV').join(' ')).toContain('SAMPLE_DATA=false');
    expect(wordsOf('HEALTHCHECK').join(' ')).toContain('/api/health/live');
  });

  it.each([
    ['node_modules/a', true],
    ['apps/web/node_modules/a/b.js', true],
    ['apps/api/dist/main.js', true],
    ['apps/api/dist.123/main.js', true],
    ['.env', true],
    ['.env.example', false],
    ['apps/api/src/main.ts', false],
    ['packages/reference-data/src/states.ts', false],
  ])('takes %s out of its context: %s', (file, ignored) => {
    expect(readIgnored(read('.dockerignore'))(file)).toBe(ignored);
  });
});

const composeIsThere = () => {
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('the composition', () => {
  const config = (variables) =>
    execFileSync('docker', ['compose', '--env-file', '.env.example', 'config', '--format', 'json'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...variables },
    });
  const itWithCompose = composeIsThere() ? it : it.skip;
  const reason = composeIsThere() ? '' : ' (skipped: "docker compose" is not installed)';

  itWithCompose(`is valid, and the application waits for a healthy database${reason}`, () => {
    const { services } = JSON.parse(config({ POSTGRES_PASSWORD: 'abc123' }));
    expect(services.app.environment.DATABASE_URL).toBe('postgres://mutabaa:abc123@database:5432/mutabaa');
    expect(services.app.environment.SAMPLE_DATA).toBe('false');
    expect(services.app.depends_on.database.condition).toBe('service_healthy');
    expect(services.database.ports).toBeUndefined();
  });

  itWithCompose(`does not start without a password for the database${reason}`, () => {
    expect(() => config({ POSTGRES_PASSWORD: '' })).toThrow(/POSTGRES_PASSWORD/);
  });
});
