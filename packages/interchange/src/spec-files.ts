import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import yazl from 'yazl';
import { type ReadOptions, readRecommendations } from './read-recommendations.ts';
import type { ImportProblem, RecommendationRecord } from './recommendation-record.ts';

/** For specs only: real files, files made on the spot, and what is read from them. */

export function realFile(name: string): string {
  return fileURLToPath(new URL(`../../../../shared/data/${name}`, import.meta.url));
}

/** `it` when the real files are there, else a skipped test that says why. */
export function itWithFiles(...names: string[]): typeof it | typeof it.skip {
  const absent = names.filter((name) => !existsSync(realFile(name)));
  if (absent.length === 0) return it;
  process.stdout.write(`Skipped: ${absent.join(', ')} not found beside the project\n`);
  return it.skip;
}

let folder: string | undefined;

export async function temporaryFile(name: string, content: Buffer | string): Promise<string> {
  folder ??= await mkdtemp(join(tmpdir(), 'mutabaa-interchange-'));
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

export async function removeTemporaryFiles(): Promise<void> {
  if (folder) await rm(folder, { recursive: true, force: true });
  folder = undefined;
}

export async function zipped(parts: Record<string, Buffer | string>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A workbook of one sheet with this XML between `<sheetData>` tags. */
export function workbookOf(rows: string, more: Record<string, string> = {}): Promise<Buffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipped({
    'xl/workbook.xml': `<workbook xmlns="${main}"><sheets/></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });
}

/** A Word file with one table, given as rows of cells of paragraphs. */
export function documentOf(rows: string[][], heading = ''): Promise<Buffer> {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraph = (text: string) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`;
  const cell = (text: string) => `<w:tc>${text.split('\n').map(paragraph).join('')}</w:tc>`;
  const table = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  const body = `${paragraph(heading)}<w:tbl>${table}</w:tbl>`;
  return zipped({
    'word/document.xml': `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
  });
}

export type ReadFile = {
  records: RecommendationRecord[];
  problems: ImportProblem[];
  rejected: ImportProblem[];
};

export async function readAll(path: string, options: ReadOptions = {}): Promise<ReadFile> {
  const records: RecommendationRecord[] = [];
  const problems: ImportProblem[] = [];
  for await (const item of readRecommendations(path, options)) {
    if (item.kind === 'record') records.push(item.record);
    if (item.kind === 'problem') problems.push(item.problem);
  }
  return { records, problems, rejected: problems.filter(({ severity }) => severity === 'rejected') };
}
