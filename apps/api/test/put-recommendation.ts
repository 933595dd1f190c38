import { textFingerprint } from '@mutabaa/interchange/text-fingerprint';
import type { TestApp } from './test-app.ts';

/** A recommendation as the database has it, with the keys linked to it. */
export interface RecommendationToPut {
  text?: string;
  language?: string;
  symbol?: string;
  paragraph?: string;
  body_key?: string;
  session?: string;
  cycle?: number;
  state_iso3?: string;
  type?: string;
  position?: string;
  status?: string;
  action_category?: number;
  priority?: string;
  visibility?: string;
  received_on?: string;
  due_on?: string;
  sample?: boolean;
  themes?: string[];
  affected?: string[];
  sdgs?: string[];
  recommendingStates?: string[];
}

let texts = 0;

/** Puts one recommendation on record, past the application, and gives its id. */
export const putRecommendation = async (
  { db }: Pick<TestApp, 'db'>,
  { symbol, session, themes, affected, sdgs, recommendingStates, ...given }: RecommendationToPut = {},
): Promise<string> => {
  texts += 1;
  const text = given.text ?? `Take measure number ${texts}`;
  const columns = {
    body_key: 'upr',
    type: 'recommendation',
    ...given,
    text,
    text_fingerprint: textFingerprint(text),
    document_id: symbol === undefined ? null : await documentId(db, symbol),
    session_id: session === undefined ? null : await sessionId(db, session),
  };
  const names = Object.keys(columns);
  const { rows } = await db.query<{ id: string }>(
    `insert into recommendation (${names.join(', ')}) values (${names.map((_, i) => `$${i + 1}`).join(', ')})
     returning id`,
    Object.values(columns),
  );
  const id = rows[0]?.id ?? '';
  await link(db, 'recommendation_theme', 'theme_key', id, themes);
  await link(db, 'recommendation_affected_persons', 'affected_persons_key', id, affected);
  await link(db, 'recommendation_sdg', 'sdg_key', id, sdgs);
  await link(db, 'recommending_state', 'state_iso3', id, recommendingStates);
  return id;
};

const documentId = async (db: TestApp['db'], symbol: string): Promise<string> => {
  const { rows } = await db.query<{ id: string }>(
    `insert into source_document (symbol, title) values ($1, $1)
     on conflict (symbol) do update set symbol = excluded.symbol returning id`,
    [symbol],
  );
  return rows[0]?.id ?? '';
};

const sessionId = async (db: TestApp['db'], label: string): Promise<string> => {
  const { rows } = await db.query<{ id: string }>('select id from session where label = $1', [label]);
  if (!rows[0]) throw new Error(`No session ${label}`);
  return rows[0].id;
};

const link = async (
  db: TestApp['db'],
  table: string,
  column: string,
  id: string,
  keys: readonly string[] = [],
): Promise<void> => {
  await db.query(`insert into ${table} (recommendation_id, ${column}) select $1, unnest($2::text[])`, [
    id,
    keys,
  ]);
};
