import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { MultipartFile } from '@fastify/multipart';
import { type StartImport, startImport } from '@mutabaa/contracts/imports';
import type { FastifyRequest } from 'fastify';
import { FieldError, ProblemError } from '../http/problem-error.ts';
import { InvalidRequestError } from '../http/validation.pipe.ts';

export interface ReceivedUpload {
  readonly fileName: string;
  readonly bytes: number;
  readonly fields: StartImport;
}

/** Enough to see that a second file was sent; it is not kept. */
const FILES_READ = 2;
const LONGEST_FILE_NAME = 255;

/**
 * Takes a multipart form: one file, streamed to `target`, and the fields of the contract.
 * The caller removes `target` when this throws.
 */
export const receiveUpload = async (request: FastifyRequest, target: string): Promise<ReceivedUpload> => {
  if (!request.isMultipart()) throw new ProblemError('UNSUPPORTED_MEDIA_TYPE');
  try {
    return await readForm(request, target);
  } catch (error) {
    throw isBrokenForm(error) ? new ProblemError('MALFORMED_REQUEST') : error;
  }
};

/** The form reader throws bare errors for what its sender did: no boundary, or an end that comes too early. */
const isBrokenForm = (error: unknown): boolean =>
  error instanceof Error && error.name === 'Error' && !('code' in error);

const readForm = async (request: FastifyRequest, target: string): Promise<ReceivedUpload> => {
  const fields = new Map<string, unknown>();
  let received: Pick<ReceivedUpload, 'fileName' | 'bytes'> | undefined;
  let issue: string | undefined;
  for await (const part of request.parts({ limits: { files: FILES_READ } })) {
    if (part.type === 'field') {
      fields.set(part.fieldname, fields.has(part.fieldname) ? [] : part.value);
    } else if (part.fieldname !== 'file' || received) {
      issue = received ? 'issue.one_file' : 'issue.file_field';
      part.file.resume();
    } else {
      received = await save(part, target);
    }
  }
  if (issue) throw new FieldError('file', issue);
  if (!received) throw new FieldError('file', 'issue.file_missing');
  return { ...received, fields: parseFields(fields) };
};

const parseFields = (fields: ReadonlyMap<string, unknown>): StartImport => {
  const result = startImport.safeParse(Object.fromEntries(fields), { reportInput: true });
  if (!result.success) throw new InvalidRequestError(result.error.issues);
  return result.data;
};

const save = async (
  part: MultipartFile,
  target: string,
): Promise<Pick<ReceivedUpload, 'fileName' | 'bytes'>> => {
  const file = createWriteStream(target, { mode: 0o600, flags: 'wx' });
  await pipeline(part.file, file);
  if (part.file.truncated) throw new ProblemError('PAYLOAD_TOO_LARGE');
  return { fileName: presentableName(part.filename), bytes: file.bytesWritten };
};

/** The name is shown and never used as a path. */
const presentableName = (name: string): string =>
  path.win32
    .basename(name)
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST_FILE_NAME) || 'file';
