import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const source = new URL('..', import.meta.url);
const stylesFolder = join(
  dirname(createRequire(import.meta.url).resolve('@mantine/core/styles.css')),
  'styles',
);

function componentsInUse(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  const imports = files.flatMap((name) => {
    const text = readFileSync(new URL(name, source), 'utf8');
    return [...text.matchAll(/import \{([^}]+)\} from '@mantine\/core'/g)].flatMap(
      (match) => match[1]?.split(',') ?? [],
    );
  });
  return [...new Set(imports.map((name) => name.trim()))];
}

it('every Mantine component in use comes with its styles', () => {
  const loaded = readFileSync(new URL('mantine-styles.ts', import.meta.url), 'utf8');
  const missing = componentsInUse()
    .filter((name) => existsSync(join(stylesFolder, `${name}.layer.css`)))
    .filter((name) => !loaded.includes(`/${name}.layer.css`));
  expect(missing).toEqual([]);
});
