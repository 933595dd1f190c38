import 'reflect-metadata';
import { roles } from '@mutabaa/contracts/access';
import { importFormats } from '@mutabaa/contracts/imports';
import { states } from '@mutabaa/reference-data/states';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addUser, readPassword, UnusableArgumentError } from './cli/add-user.ts';
import { runImport } from './cli/import-command.ts';
import { commandLanguage } from './config/command-language.ts';
import { loadEnvironment } from './config/environment.ts';
import { openDatabase } from './database/open-database.ts';
import { ProblemError } from './http/problem-error.ts';
import { loadSampleData, removeSampleData } from './sample/sample-data.ts';

/** 0: done. 1: it could not be done, and nothing was changed. 2: the command was not understood. 130: interrupted. */
const FAILED = 1;
const MISUSED = 2;
const INTERRUPTED = 130;

const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interrupted.abort(new Error('Interrupted')));
}

/** Works on the database whether the application runs or not. Standard output is left to the command's own answer. */
const withDatabase = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
  const database = await openDatabase(loadEnvironment(), console.error);
  try {
    return await work(database.url);
  } finally {
    await database.close();
  }
};

const knownState = (value: string): string => {
  const iso3 = value.toUpperCase();
  if (!states.some((state) => state.iso3 === iso3)) throw new InvalidArgumentError('No State has this code.');
  return iso3;
};

const program = new Command('mutabaa')
  .description('Follow-up of human-rights recommendations')
  .exitOverride()
  .showHelpAfterError();

interface ImportFlags {
  state?: string;
  format: (typeof importFormats)[number];
  dryRun?: boolean;
  json?: boolean;
}

program
  .command('import')
  .description('store the recommendations of a file, all of them or none')
  .argument('<file>', 'an export of UHRI or UPR Info, or an OHCHR matrix')
  .option('--state <ISO3>', 'the State addressed, for files that do not say', knownState)
  .addOption(new Option('--format <format>', 'what the file is').choices([...importFormats]).default('auto'))
  .option('--dry-run', 'say what would happen and store nothing')
  .option('--json', 'print the result as one line of JSON')
  .action(async (file: string, { state, format, dryRun = false, json = false }: ImportFlags) => {
    const imported = await withDatabase((url) =>
      runImport(url, {
        file,
        format,
        state,
        dryRun,
        json,
        language: commandLanguage(),
        signal: interrupted.signal,
        print: console.log,
      }),
    );
    if (!imported) process.exitCode = FAILED;
  });

interface UserFlags {
  name: string;
  role: (typeof roles)[number];
  passwordStdin?: boolean;
}

program
  .command('user')
  .description('people with an account')
  .command('add')
  .description('give a person an account; the password is made up and printed once')
  .argument('<email>')
  .requiredOption('--name <name>', 'as others will see it')
  .addOption(new Option('--role <role>').choices([...roles]).makeOptionMandatory())
  .option('--password-stdin', 'read the password from standard input instead')
  .action(async (email: string, { name, role, passwordStdin }: UserFlags) => {
    const password = passwordStdin ? await readPassword() : undefined;
    const generated = await withDatabase((url) => addUser(url, { email, name, role, password }));
    console.log(`${email} may sign in now.`);
    if (generated) console.log(`Password, shown only once: ${generated}`);
  });

program
  .command('migrate')
  .description('bring the database up to the newest version')
  .action(() => withDatabase(async () => console.log('The database is up to date.')));

program
  .command('seed')
  .description('put States, bodies, sessions and other reference data on record')
  .action(() => withDatabase(async () => console.log('The reference data is on record.')));

const sample = program.command('sample').description('a fictional State to look around with, clearly marked');

sample
  .command('load')
  .description('put the sample on record')
  .action(async () => {
    console.log(`${await withDatabase(loadSampleData)} sample recommendations were put on record.`);
  });

sample
  .command('remove')
  .description('take every sample record away')
  .action(async () => {
    console.log(`${await withDatabase(removeSampleData)} sample recommendations were removed.`);
  });

const explain = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSED;
  if (interrupted.signal.aborted) return INTERRUPTED;
  if (error instanceof UnusableArgumentError) {
    console.error(error.message);
    return MISUSED;
  }
  if (error instanceof ProblemError && error.code === 'CONFLICT') {
    console.error('This address has an account already.');
    return FAILED;
  }
  console.error(error instanceof Error ? error.message : error);
  return FAILED;
};

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = explain(error);
}
