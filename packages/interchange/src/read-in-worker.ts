import { Worker } from 'node:worker_threads';
import type { RecognisedFile } from './open-source.ts';
import type { ReadOptions } from './read-recommendations.ts';
import { UnreadableFileError } from './unreadable-file-error.ts';
import type { ReadBatch, WorkerMessage, WorkerTask } from './worker-messages.ts';

export type WorkerReading = {
  /** Called once per batch, in order; the reader waits for it, so it may write to a database. */
  onBatch(batch: ReadBatch): Promise<void> | void;
  /** Stops the reading at once; `readInWorker` then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Heap of the parsing thread in MiB; a file that needs more is refused as `too_complex`. */
  memoryLimitMb?: number;
};

const DEFAULT_MEMORY_LIMIT_MB = 384;

/** Below this the engine cannot even start a thread, and takes the process with it. */
const LEAST_MEMORY_LIMIT_MB = 48;

/**
 * Reads a file's recommendations in a thread of its own, with a heap limit, so that no file can take the process down or
 * block it. Gives back what the file was recognised as.
 * @throws UnreadableFileError what `readRecommendations` throws, and `too_complex` when the thread ran out of memory
 */
export async function readInWorker(
  path: string,
  options: ReadOptions,
  { onBatch, signal, memoryLimitMb = DEFAULT_MEMORY_LIMIT_MB }: WorkerReading,
): Promise<RecognisedFile> {
  signal?.throwIfAborted();
  const task: WorkerTask = { path, options };
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: task,
    execArgv: [],
    resourceLimits: {
      maxOldGenerationSizeMb: Math.max(memoryLimitMb, LEAST_MEMORY_LIMIT_MB),
      maxYoungGenerationSizeMb: 16,
    },
  });
  const outcome = Promise.withResolvers<RecognisedFile>();
  const abort = () => outcome.reject(signal?.reason);
  signal?.addEventListener('abort', abort, { once: true });
  const batches = listen(worker, onBatch, outcome);
  try {
    return await outcome.promise;
  } finally {
    signal?.removeEventListener('abort', abort);
    worker.removeAllListeners('message');
    await worker.terminate();
    await batches.settled();
  }
}

/** Follows the worker to its outcome. Whoever ends early must wait for the batch that is still being dealt with. */
function listen(
  worker: Worker,
  onBatch: WorkerReading['onBatch'],
  outcome: PromiseWithResolvers<RecognisedFile>,
): { settled(): Promise<void> } {
  let recognised: RecognisedFile | undefined;
  let current: Promise<void> = Promise.resolve();
  const deal = async (batch: ReadBatch) => {
    try {
      await onBatch(batch);
      worker.postMessage('next');
    } catch (error) {
      outcome.reject(error);
    }
  };
  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'recognised') recognised = message.file;
    else if (message.kind === 'batch') current = deal(message.batch);
    else if (message.kind === 'end' && recognised) outcome.resolve(recognised);
    else if (message.kind === 'unreadable')
      outcome.reject(new UnreadableFileError(message.code, message.values));
  });
  worker.on('error', (cause) => outcome.reject(crash(cause)));
  worker.on('exit', () => outcome.reject(new UnreadableFileError('too_complex')));
  return { settled: () => current };
}

/** A thread that ran out of memory met a file beyond any real one; another failure is reported as what it is. */
function crash(cause: unknown): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableFileError('too_complex', {}, { cause }) : cause;
}
