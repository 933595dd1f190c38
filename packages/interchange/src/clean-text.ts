import { decodeHTML } from 'entities';

/** A tag or a comment; a bare `<` before a number or a space is a sign of its own. */
const HTML_TAG = /<\/?([a-z][a-z0-9]*)(?:[\s/][^<>]*)?>|<!--[^<>]*-->/gi;

const BREAKS_LINE = /^(?:p|div|br|hr|li|ul|ol|dl|dt|dd|tr|table|blockquote|section|article|h[1-6]|pre)$/i;

/** Characters that never belong to a text: controls, byte-order marks, soft hyphens, lone surrogates. */
const NOISE = /(?![\t\n\r])\p{Cc}|[\u00ad\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Anything beside single spaces and printable ASCII; most texts have nothing of it. */
const NEEDS_A_LOOK = /[^ -~]| {2}|^ | $/;

const NEEDS_TIDYING = /[\t\r\n\u00a0\u2028\u2029]| {2}|^ | $/;

/**
 * Plain text of a cell: HTML and entities turned into what they stand for, then tidied. Most texts have neither `&` nor
 * `<` and take the cheap path.
 */
export function cleanText(raw: string): string {
  return tidyText(/[&<]/.test(raw) ? plainText(raw) : raw);
}

/** Tags go first and entities after them, so that "&lt;b&gt;" stays the letters it stands for. */
function plainText(raw: string): string {
  return decodeHTML(raw.replace(HTML_TAG, (_tag, name = '') => (BREAKS_LINE.test(name) ? '\n' : '')));
}

/** Whether a text says anything: dashes and dots in its place mean that there is none. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** One spelling for spacing: composed characters, single spaces, no blank lines, no control characters. Idempotent. */
export function tidyText(raw: string): string {
  if (!NEEDS_A_LOOK.test(raw)) return raw;
  const text = raw.replace(NOISE, '').normalize('NFC');
  if (!NEEDS_TIDYING.test(text)) return text;
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(/[\t \u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
