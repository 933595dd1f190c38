import pg from 'pg';
import { seedFacts } from './seed-facts.ts';
import { seedVocabularies } from './seed-vocabularies.ts';

/** Any number that every process of ours agrees on. */
const SEED_LOCK = 7_281_455;

/**
 * Puts the reference data on record. Vocabularies follow the package at every start; facts are put in once,
 * and what people have changed since stays as they left it.
 */
export const seedReference = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [SEED_LOCK]);
    await seedVocabularies(client);
    await seedFacts(client);
    await client.query('commit');
  } finally {
    await client.end();
  }
};
