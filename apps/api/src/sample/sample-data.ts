import pg from 'pg';
import { seedId } from '../database/seed-id.ts';
import { generateSample, type SampleRecommendation } from './generate-sample.ts';
import { insertStatements, MARK, REMOVE_STATEMENTS, STATE } from './sample-data.sql.ts';
import { SAMPLE_STATE, sampleInstitutions, sampleReviews, sessionTitles } from './sample-reviews.ts';

/** Any number that every process of ours agrees on. */
const SAMPLE_LOCK = 7_281_458;

/**
 * Loads the sample at start, once in the life of a database: whoever removes it does not find it again after a restart.
 * @returns how many recommendations were loaded; 0 when the sample has been loaded or removed before
 */
export const offerSampleData = (url: string): Promise<number> =>
  inTransaction(url, async (client) => {
    const { rowCount } = await client.query('select from sample_data');
    return rowCount === 0 ? load(client) : 0;
  });

/**
 * Puts the fictional State and its 360 recommendations on record, all marked as sample; what is there already stays.
 * @returns how many recommendations were loaded
 */
export const loadSampleData = (url: string): Promise<number> => inTransaction(url, load);

/**
 * Takes every sample record away. What people have since hung onto one (a session recorded under a sample document's
 * session, a real recommendation to the sample State) keeps only that one alive.
 * @returns how many recommendations were removed
 */
export const removeSampleData = (url: string): Promise<number> =>
  inTransaction(url, async (client) => {
    const { rowCount } = await client.query('delete from recommendation where sample');
    for (const statement of REMOVE_STATEMENTS) await client.query(statement);
    await client.query(MARK, ['removed']);
    return rowCount ?? 0;
  });

const inTransaction = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [SAMPLE_LOCK]);
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // ending the connection rolls back what was not committed
    await client.end();
  }
};

const load = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ today: string }>(
    `select (now() at time zone 'utc')::date::text as today`,
  );
  const sample = generateSample(rows[0]?.today ?? '');
  await client.query(STATE, [JSON.stringify(SAMPLE_STATE)]);
  const tables = {
    institution: sampleInstitutions.map((one) => ({ ...one, id: idOf('institution', one.key) })),
    session: sampleReviews.map((review) => ({
      ...review,
      id: idOf('session', review.label),
      titles: sessionTitles(review),
    })),
    document: documents(),
    recommendation: sample.map(recommendationRow),
    link: sample.flatMap(linkRows),
    position: sample.flatMap(positionRows),
    status: sample.flatMap(statusRows),
  };
  let loaded = 0;
  for (const { of, table, statement } of insertStatements) {
    const { rowCount } = await client.query(statement, [JSON.stringify(tables[of])]);
    if (table === 'recommendation') loaded = rowCount ?? 0;
  }
  await client.query(MARK, ['loaded']);
  return loaded;
};

const idOf = (kind: string, name: string): string => seedId(`sample:${kind}:${name}`);
const idOfRecommendation = ({ review, paragraph }: SampleRecommendation): string =>
  idOf('recommendation', `${review.symbol}:${paragraph}`);

const documents = () =>
  sampleReviews.flatMap(({ body, label, symbol, opensOn, answer }) => [
    {
      body,
      session: idOf('session', label),
      symbol,
      on: opensOn,
      kind: 'report',
      id: idOf('document', symbol),
    },
    ...(answer
      ? [
          {
            ...answer,
            body,
            session: idOf('session', label),
            kind: 'addendum',
            id: idOf('document', answer.symbol),
          },
        ]
      : []),
  ]);

const recommendationRow = (one: SampleRecommendation) => ({
  ...one,
  id: idOfRecommendation(one),
  document: idOf('document', one.review.symbol),
  session: idOf('session', one.review.label),
  body: one.review.body,
  cycle: one.review.cycle,
  receivedOn: one.review.opensOn,
});

const linkRows = (one: SampleRecommendation) => {
  const to = (kind: string, keys: readonly string[]) =>
    keys.map((key) => ({ kind, key, recommendation: idOfRecommendation(one) }));
  return [
    ...to('theme', one.themes),
    ...to('affected', one.affected),
    ...to('sdg', one.sdgs),
    ...to('state', one.recommendingStates),
  ];
};

const positionRows = (one: SampleRecommendation) =>
  one.positions.map((change, step) => ({
    ...change,
    id: idOf('position', `${idOfRecommendation(one)}:${step}`),
    recommendation: idOfRecommendation(one),
    document: idOf('document', change.symbol),
  }));

const statusRows = (one: SampleRecommendation) =>
  one.statuses.map((change, step) => ({
    ...change,
    id: idOf('status', `${idOfRecommendation(one)}:${step}`),
    recommendation: idOfRecommendation(one),
  }));
