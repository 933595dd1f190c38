import { once } from 'node:events';
import type { RecognisedFile } from '@mutabaa/interchange/open-source';
import { readInWorker } from '@mutabaa/interchange/read-in-worker';
import type { RecommendationRecord } from '@mutabaa/interchange/recommendation-record';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { FileToImport, ImportProgress } from './import-file.ts';
import {
  COPY_PROBLEMS,
  COPY_RECORDS,
  CREATE_STAGING,
  problemLine,
  recordLine,
  type StagedProblem,
  whyNotStored,
} from './staged-record.ts';
import { UnknownLabels } from './unknown-labels.ts';

export interface StagedFile {
  readonly recognised: RecognisedFile;
  /** Rows read: those staged and those rejected. */
  readonly read: number;
  readonly unknownLabels: UnknownLabels;
}

export interface StagingOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
}

/**
 * Reads a file in a thread of its own and copies its rows, batch by batch, into temporary tables of the connection.
 * @throws UnreadableFileError when the file as a whole cannot be trusted
 */
export const stageFile = async (
  client: pg.Client,
  file: FileToImport,
  { signal, onProgress }: StagingOptions,
): Promise<StagedFile> => {
  await client.query(CREATE_STAGING);
  const staging = new Staging(client);
  const recognised = await readInWorker(
    file.path,
    { format: file.format, ...(file.state && { addressee: file.state }) },
    {
      ...(signal && { signal }),
      onBatch: async (batch) => {
        await staging.add(batch.records, batch.problems);
        onProgress?.({ bytesRead: batch.bytesRead, bytesTotal: batch.bytesTotal, recordsRead: staging.read });
      },
    },
  );
  await client.query(
    'analyze staged_record (ord, symbol, paragraph, external_id, mutabaa_id, fingerprint, state, upr_session)',
  );
  return { recognised, read: staging.read, unknownLabels: staging.unknownLabels };
};

/** Rows and problems on their way into the temporary tables, in one count, so that their order can be told. */
class Staging {
  readonly unknownLabels = new UnknownLabels();
  read = 0;
  private ord = 0;

  constructor(private readonly client: pg.Client) {}

  async add(records: readonly RecommendationRecord[], found: readonly StagedProblem[]): Promise<void> {
    const problems = found.filter(concernsStoring);
    const lines: string[] = [];
    for (const record of records) {
      this.unknownLabels.know(record.unknownLabels);
      const rejection = whyNotStored(record);
      if (rejection) problems.push(rejection);
      else lines.push(recordLine(++this.ord, record));
    }
    this.unknownLabels.count(problems);
    this.read += records.length + found.filter(({ severity }) => severity === 'rejected').length;
    await copyLines(this.client, COPY_RECORDS, lines);
    await copyLines(
      this.client,
      COPY_PROBLEMS,
      problems.map((problem) => problemLine(++this.ord, problem)),
    );
  }
}

/** The reader warns of a row without an addressee; whether that matters depends on the body and is decided here. */
const concernsStoring = ({ code, severity }: StagedProblem): boolean =>
  code !== 'missing_addressee' || severity === 'rejected';

const copyLines = async (client: pg.Client, statement: string, lines: readonly string[]): Promise<void> => {
  if (lines.length === 0) return;
  const stream = client.query(copyFrom(statement));
  stream.end(lines.join(''));
  await once(stream, 'finish');
};
