import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ImportDetail } from '@mutabaa/contracts/imports';
import type { TestApp } from './test-app.ts';

/** The real files, which stay outside the project. */
const REAL_FILES = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));

/** Runs the tests that need a real file, or says that it is not there. */
export const withRealFiles = (...names: string[]) => {
  const missing = names.filter((name) => !existsSync(realFile(name)));
  if (missing.length > 0) console.log(`Skipped, because these files are not there: ${missing.join(', ')}`);
  return missing.length > 0 ? it.skip : it;
};

export const realFile = (name: string): string => path.join(REAL_FILES, name);

type Headers = Record<string, string>;

/** Sends a form of fields and files to `POST /imports`. */
export const sendForm = async (t: TestApp, headers: Headers, form: FormData) => {
  const request = new Request('http://localhost', { method: 'POST', body: form });
  return t.app.inject({
    method: 'POST',
    url: '/api/imports',
    headers: { ...headers, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
};

/** Uploads content as a file and waits until the import rests. */
export const importContent = async (
  t: TestApp,
  headers: Headers,
  content: string | Buffer,
  fields: Record<string, string> = {},
): Promise<ImportDetail> => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new Blob([new Uint8Array(Buffer.from(content))]), 'file.bin');
  const answer = await sendForm(t, headers, form);
  if (answer.statusCode !== 202) throw new Error(`Not accepted: ${answer.body}`);
  return settled(t, headers, answer.json().id);
};

/** Uploads a real file and waits until the import rests. */
export const importRealFile = (
  t: TestApp,
  headers: Headers,
  name: string,
  fields: Record<string, string> = {},
) => importContent(t, headers, readFileSync(realFile(name)), fields);

const RESTING = ['checked', 'done', 'failed', 'cancelled'];

/** The import once it is checked, stored or over. */
export const settled = async (t: TestApp, headers: Headers, id: string): Promise<ImportDetail> => {
  for (;;) {
    const detail: ImportDetail = (await t.app.inject({ url: `/api/imports/${id}`, headers })).json();
    if (RESTING.includes(detail.phase)) return detail;
    await sleep(50);
  }
};
