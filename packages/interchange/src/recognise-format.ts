import { openSource, type RecognisedFile } from './open-source.ts';

/**
 * Says which of the known formats a file is, by its content only.
 * @throws UnreadableFileError
 */
export async function recogniseFormat(path: string): Promise<RecognisedFile> {
  const source = await openSource(path);
  await source.close();
  return source.recognised;
}
