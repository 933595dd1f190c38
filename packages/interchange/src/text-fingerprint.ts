import { createHash } from 'node:crypto';

/**
 * What stays the same of a text however it was typed: a hash of its letters and digits, without case, accents,
 * punctuation and spacing. Two texts with one fingerprint say the same, word for word.
 * @returns 32 hexadecimal digits
 */
export const textFingerprint = (text: string): string =>
  createHash('sha256')
    .update(
      text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ''),
    )
    .digest('hex')
    .slice(0, 32);
