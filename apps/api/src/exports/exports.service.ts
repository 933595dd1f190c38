import { PassThrough, type Readable, type Writable } from 'node:stream';
import type { CreateExport, ExportFile } from '@mutabaa/contracts/exports';
import { type RecommendationFilter, recommendationFilter } from '@mutabaa/contracts/recommendations';
import type { ExportRow } from '@mutabaa/interchange/export-row';
import { writeRecommendationsCsv } from '@mutabaa/interchange/write-csv';
import { MOST_XLSX_ROWS, writeRecommendationsXlsx } from '@mutabaa/interchange/write-xlsx';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Person } from '../access/current-person.ts';
import { FieldError, NotFoundError } from '../http/problem-error.ts';
import { RecommendationsService } from '../recommendations/recommendations.service.ts';
import { ExportReader } from './export-reader.ts';
import { attachmentOf, fileNameOf, provenanceOf } from './export-words.ts';

const KEPT_FOR = '24 hours';

const mediaTypes = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What an export was asked for, as it is on record. */
interface StoredExport extends Omit<CreateExport, 'filter'> {
  id: string;
  /** In the words of the query string. */
  filter: unknown;
  rows: number;
  createdAt: Date;
  expiresAt: Date;
}

export interface ExportDownload {
  content: Readable;
  mediaType: string;
  disposition: string;
}

/** Exports of exactly what is filtered. The wish is kept for a day; the file is made while it is being taken. */
@Injectable()
export class ExportsService {
  private readonly logger = new Logger(ExportsService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly recommendations: RecommendationsService,
    private readonly reader: ExportReader,
  ) {}

  async create(wish: CreateExport, person: Person | null): Promise<ExportFile> {
    const rows = await this.recommendations.count(wish.filter, person);
    if (wish.format === 'xlsx' && rows > MOST_XLSX_ROWS) {
      throw new FieldError('format', 'issue.too_many_rows', { most: MOST_XLSX_ROWS });
    }
    await this.dataSource.query('delete from export_file where expires_at < now()');
    const [stored]: { id: string }[] = await this.dataSource.query(
      `insert into export_file (format, language, filter, sort, rows, person_id, expires_at)
       values ($1, $2, $3, $4, $5, $6, now() + interval '${KEPT_FOR}') returning id`,
      [
        wish.format,
        wish.language,
        JSON.stringify(inQueryWords(wish.filter)),
        wish.sort,
        rows,
        person?.id ?? null,
      ],
    );
    if (!stored) throw new NotFoundError('export');
    return this.get(stored.id);
  }

  async get(id: string): Promise<ExportFile> {
    const stored = await this.requireExport(id);
    return {
      id,
      format: stored.format,
      language: stored.language,
      fileName: fileNameOf(stored),
      rows: stored.rows,
      createdAt: stored.createdAt.toISOString(),
      expiresAt: stored.expiresAt.toISOString(),
    };
  }

  /** The file as the person who takes it may see it, whoever asked for it. */
  async download(id: string, person: Person | null, publicUrl: string): Promise<ExportDownload> {
    const stored = await this.requireExport(id);
    const { rows, close } = await this.reader.read({ ...stored, person });
    const content = new PassThrough();
    void this.write(rows, content, stored, publicUrl)
      .catch((error: Error) => {
        content.destroy(error);
        this.logger.warn(`Export ${id} was not taken to its end: ${error.message}`);
      })
      .finally(close);
    return { content, mediaType: mediaTypes[stored.format], disposition: attachmentOf(stored) };
  }

  private write(
    rows: AsyncIterable<ExportRow>,
    out: Writable,
    stored: Awaited<ReturnType<ExportsService['requireExport']>>,
    publicUrl: string,
  ): Promise<void> {
    const { language } = stored;
    return stored.format === 'csv'
      ? writeRecommendationsCsv(rows, { language, out })
      : writeRecommendationsXlsx(rows, { language, out, provenance: provenanceOf(stored, publicUrl) });
  }

  private async requireExport(id: string) {
    const [stored]: StoredExport[] = await this.dataSource.query(
      `select id, format, language, filter, sort, rows, created_at as "createdAt", expires_at as "expiresAt"
       from export_file where id = $1 and expires_at > now()`,
      [id],
    );
    if (!stored) throw new NotFoundError('export');
    return { ...stored, filter: recommendationFilter.parse(stored.filter) };
  }
}

/** Read again by the contract, which takes flags as words. */
const inQueryWords = ({ overdue, sample, ...filter }: RecommendationFilter) => ({
  ...filter,
  ...(overdue !== undefined && { overdue: String(overdue) }),
  ...(sample !== undefined && { sample: String(sample) }),
});
