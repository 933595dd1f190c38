import type { RecognisedFile } from './open-source.ts';
import type { ReadOptions } from './read-recommendations.ts';
import type { ImportProblem, RecommendationRecord } from './recommendation-record.ts';
import type { UnreadableFileCode } from './unreadable-file-error.ts';

export type WorkerTask = { path: string; options: ReadOptions };

/** Some hundreds of rows as they were read, with how far the reader is. */
export type ReadBatch = {
  records: RecommendationRecord[];
  problems: ImportProblem[];
  bytesRead: number;
  bytesTotal: number;
};

/** From the worker. It posts no further `batch` before it has been sent a message for the last one. */
export type WorkerMessage =
  | { kind: 'recognised'; file: RecognisedFile }
  | { kind: 'batch'; batch: ReadBatch }
  | { kind: 'end' }
  | { kind: 'unreadable'; code: UnreadableFileCode; values: Record<string, string> };
