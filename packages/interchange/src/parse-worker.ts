import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { readRecommendations } from './read-recommendations.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import type { ReadBatch, WorkerMessage, WorkerTask } from './worker-messages.ts';

const BATCH_ITEMS = 500;

/** The thread in which files are parsed: see `readInWorker`, which starts it. */
async function readAndPost(task: WorkerTask): Promise<void> {
  let batch = emptyBatch();
  for await (const item of readRecommendations(task.path, task.options)) {
    if (item.kind === 'recognised') post(item);
    else if (item.kind === 'record') batch.records.push(item.record);
    else if (item.kind === 'problem') batch.problems.push(item.problem);
    else Object.assign(batch, { bytesRead: item.bytesRead, bytesTotal: item.bytesTotal });
    if (batch.records.length + batch.problems.length < BATCH_ITEMS) continue;
    await postBatch(batch);
    batch = { ...emptyBatch(), bytesRead: batch.bytesRead, bytesTotal: batch.bytesTotal };
  }
  await postBatch(batch);
  await lastBatchTaken;
}

function emptyBatch(): ReadBatch {
  return { records: [], problems: [], bytesRead: 0, bytesTotal: 0 };
}

let lastBatchTaken: Promise<unknown> = Promise.resolve();

/**
 * Posts a batch once the one before has been dealt with: a fast reader never outruns a slow database, yet reads the next
 * batch while the database is busy with this one.
 */
async function postBatch(batch: ReadBatch): Promise<void> {
  await lastBatchTaken;
  if (parentPort) lastBatchTaken = once(parentPort, 'message');
  post({ kind: 'batch', batch });
}

function post(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

try {
  await readAndPost(workerData);
  post({ kind: 'end' });
} catch (error) {
  if (!(error instanceof UnreadableFileError)) throw error;
  post({ kind: 'unreadable', code: error.code, values: error.values });
}
parentPort?.close();
