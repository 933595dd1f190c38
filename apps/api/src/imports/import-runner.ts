import { stat } from 'node:fs/promises';
import type { ImportFormat, ImportPhase } from '@mutabaa/contracts/imports';
import { UnreadableFileError } from '@mutabaa/interchange/unreadable-file-error';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SETTINGS, type Settings } from '../config/settings.ts';
import { concludeImport, ImportCancelledError } from './conclude-import.ts';
import { type ImportProgress, importFile } from './import-file.ts';
import { type Failure, RUNNING } from './import-run.ts';
import { isConnectionLost } from './lost-connection.ts';
import { UploadStore } from './upload-store.ts';

/** How often progress is written down, and a cancellation noticed. */
const WATCH_MS = 400;

interface StartedRun {
  phase: ImportPhase;
  format: ImportFormat;
  state: string | null;
  store: boolean;
  bytes: number;
}

/** Works on imports that wait: the job's side of the feature. */
@Injectable()
export class ImportRunner {
  private readonly logger = new Logger(ImportRunner.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly uploads: UploadStore,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Checks or stores an import, whichever it is due for; from the beginning of its phase, so that one whose worker died
   * can simply be run again. An import that is over, or cancelled, is left alone.
   * @throws when it should be tried again: the database cannot be reached, or the process ends
   */
  async run(id: string, stopSignal: AbortSignal): Promise<void> {
    const run = await this.begin(id);
    if (!run) return;
    const cancelled = new AbortController();
    const progress = new ProgressWatch(this.dataSource, id, run.bytes, () =>
      cancelled.abort(new ImportCancelledError()),
    );
    try {
      await importFile(
        this.settings.databaseUrl,
        { path: this.uploads.pathOf(id), format: run.format, state: run.state ?? undefined },
        {
          store: run.store,
          signal: AbortSignal.any([stopSignal, cancelled.signal]),
          onProgress: (read) => progress.note(read),
          onRead: () => this.finishReading(id, run, progress),
          conclude: (client, report) => concludeImport(client, id, run.store ? 'done' : 'checked', report),
        },
      );
      if (run.store) await this.uploads.remove(id);
    } catch (error) {
      await this.giveUp(id, error, stopSignal);
    } finally {
      progress.stop();
    }
  }

  /** Says of an import that no worker could finish that it failed. */
  async abandon(id: string): Promise<void> {
    await this.fail(id, { code: 'INTERNAL', detail: 'import_failed.abandoned', values: {} });
  }

  private async begin(id: string): Promise<StartedRun | undefined> {
    const [rows]: [StartedRun[], number] = await this.dataSource.query(
      `update import_run set bytes_read = 0, records_read = 0,
         phase = case when phase = 'waiting' or (phase = 'storing' and not dry_run) then 'checking' else phase end
       where id = $1 and phase in ${RUNNING}
       returning phase, format, state_iso3 as state, not dry_run or phase = 'storing' as store, bytes::float8 as bytes`,
      [id],
    );
    return rows[0];
  }

  /** From here on the row is the merging transaction's: nothing else writes to it, except a cancellation. */
  private async finishReading(id: string, run: StartedRun, progress: ProgressWatch): Promise<void> {
    await progress.finishWriting();
    if (!run.store) return;
    await this.dataSource.query(
      `update import_run set phase = 'storing' where id = $1 and phase = 'checking'`,
      [id],
    );
  }

  private async giveUp(id: string, error: unknown, stopSignal: AbortSignal): Promise<void> {
    if (error instanceof ImportCancelledError) return this.uploads.remove(id);
    if (stopSignal.aborted || isConnectionLost(error)) throw error;
    if (error instanceof UnreadableFileError) {
      return this.fail(id, {
        code: 'UNREADABLE_FILE',
        detail: `unreadable.${error.code}`,
        values: error.values,
      });
    }
    this.logger.error(error instanceof Error ? error.stack : error);
    const isThere = await stat(this.uploads.pathOf(id)).catch(() => undefined);
    const detail = isThere ? 'import_failed.internal' : 'import_failed.file_gone';
    return this.fail(id, { code: 'INTERNAL', detail, values: {} });
  }

  private async fail(id: string, failure: Failure): Promise<void> {
    await this.dataSource.query(
      `update import_run set phase = 'failed', failure = $2, counts = null, finished_at = now()
       where id = $1 and phase in ${RUNNING}`,
      [id, JSON.stringify(failure)],
    );
    await this.uploads.remove(id);
  }
}

/** Writes progress while the file is read, and looks for a cancellation as long as the import runs. */
class ProgressWatch {
  private readonly timer: NodeJS.Timeout;
  private latest: ImportProgress | undefined;
  private writing: Promise<void> = Promise.resolve();
  private mayWrite = true;

  constructor(
    private readonly dataSource: DataSource,
    private readonly id: string,
    private readonly bytes: number,
    private readonly onCancelled: () => void,
  ) {
    this.timer = setInterval(() => this.look(), WATCH_MS);
  }

  note(progress: ImportProgress): void {
    this.latest = progress;
  }

  async finishWriting(): Promise<void> {
    this.mayWrite = false;
    await this.writing;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    this.writing = this.writing.then(() => this.writeAndLook()).catch(() => undefined);
  }

  private async writeAndLook(): Promise<void> {
    if (this.mayWrite && this.latest) await this.write(this.latest);
    const [row]: { phase: ImportPhase }[] = await this.dataSource.query(
      'select phase from import_run where id = $1',
      [this.id],
    );
    if (row?.phase === 'cancelled') this.onCancelled();
  }

  /** Readers of packed files count unpacked bytes; people know the size of the file they sent. */
  private async write({ bytesRead, bytesTotal, recordsRead }: ImportProgress): Promise<void> {
    const share = bytesTotal > 0 ? Math.min(1, bytesRead / bytesTotal) : 0;
    await this.dataSource.query(
      `update import_run set bytes_read = $2, records_read = $3 where id = $1 and phase in ${RUNNING}`,
      [this.id, Math.round(share * this.bytes), recordsRead],
    );
  }
}
