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
  listen(worker, onBatch, outcome);
  try {
    return await outcome.promise;
  } finally {
    signal?.removeEventListener('abort', abort);
    await worker.terminate();
  }
}

function listen(
  worker: Worker,
  onBatch: WorkerReading['onBatch'],
  outcome: PromiseWithResolvers<RecognisedFile>,
): void {
  let recognised: RecognisedFile | undefined;
  worker.on('message', async (message: WorkerMessage) => {
    try {
      if (message.kind === 'recognised') recognised = message.file;
      else if (message.kind === 'unreadable') throw new UnreadableFileError(message.code, message.values);
      else if (message.kind === 'end' && recognised) outcome.resolve(recognised);
      else if (message.kind === 'batch') {
        await onBatch(message.batch);
        worker.postMessage('next');
      }
    } catch (error) {
      outcome.reject(error);
    }
  });
  worker.on('error', (cause) => outcome.reject(crash(cause)));
  worker.on('exit', () => outcome.reject(new UnreadableFileError('too_complex')));
}

/** A thread that ran out of memory met a file beyond any real one; another failure is reported as what it is. */
function crash(cause: unknown): unknown {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableFileError('too_complex', {}, { cause }) : cause;
}
