import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { UnreadableFileError } from './unreadable-file-error.ts';

export type FileKind = 'zip' | 'json' | 'text';

const START_BYTES = 4096;

/**
 * What a file is by its first bytes; its name does not count.
 * @throws UnreadableFileError `empty_file`, `encrypted_file`, `old_office_file`, `not_recognised`
 */
export async function sniffFile(path: string): Promise<{ kind: FileKind; bytes: number }> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const start = Buffer.alloc(START_BYTES);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    if (bytesRead === 0) throw new UnreadableFileError('empty_file');
    return { kind: await kindOf(path, start.subarray(0, bytesRead)), bytes: size };
  } finally {
    await file.close();
  }
}

async function kindOf(path: string, start: Buffer): Promise<FileKind> {
  const signature = start.toString('latin1', 0, 8);
  if (signature.startsWith('PK\x03\x04') || signature.startsWith('PK\x05\x06')) return 'zip';
  if (signature === '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') throw await oldOffice(path);
  if (signature.startsWith('%PDF')) throw new UnreadableFileError('not_recognised', { found: 'PDF' });
  const text = start
    .toString('latin1')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
    .replaceAll('\0', '');
  if (text.trim() === '') throw new UnreadableFileError('empty_file');
  return /^\s*\[\s*[{\]]/.test(text) ? 'json' : 'text';
}

/** A password-protected workbook or document is an old-style container around an encrypted stream. */
async function oldOffice(path: string): Promise<UnreadableFileError> {
  const mark = Buffer.from('EncryptedPackage', 'utf16le');
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const bytes = Buffer.concat([tail, chunk]);
    if (bytes.includes(mark)) return new UnreadableFileError('encrypted_file');
    tail = bytes.subarray(-mark.length);
  }
  return new UnreadableFileError('old_office_file');
}
