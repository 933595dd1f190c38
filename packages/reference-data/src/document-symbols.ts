import type { ReviewBodyKey } from './review-bodies.ts';
import { states } from './states.ts';

/** Beginnings of United Nations symbols, the longer before the shorter. */
const symbolBeginnings: readonly (readonly [string, ReviewBodyKey])[] = [
  ['CAT/OP/', 'spt'],
  ['CAT/', 'cat'],
  ['CCPR/', 'ccpr'],
  ['E/C.12/', 'cescr'],
  ['CERD/', 'cerd'],
  ['CEDAW/', 'cedaw'],
  ['CRC/', 'crc'],
  ['CMW/', 'cmw'],
  ['CRPD/', 'crpd'],
  ['CED/', 'ced'],
];

/**
 * The treaty body whose document a symbol names. Symbols of the Council (A/HRC/59/15) are shared by the review,
 * the special procedures and the Council itself, so they tell nothing.
 */
export function bodyOfSymbol(symbol: string): ReviewBodyKey | undefined {
  const upper = symbol.trim().toUpperCase();
  return symbolBeginnings.find(([beginning]) => upper.startsWith(beginning))?.[1];
}

const statesByCode: ReadonlySet<string> = new Set(states.map(({ iso3 }) => iso3));
/** Codes that treaty-body symbols have used for a State before it was renamed. */
const formerCodes: ReadonlyMap<string, string> = new Map([
  ['ROM', 'ROU'],
  ['ZAR', 'COD'],
  ['TMP', 'TLS'],
  ['BUR', 'MMR'],
]);

/** The State in a treaty body's symbol: 'CEDAW/C/ALB/CO/4' → 'ALB'; joint numbers ('BIH/CO/2-3') do not matter. */
export function stateOfSymbol(symbol: string): string | undefined {
  if (!bodyOfSymbol(symbol)) return undefined;
  const parts = symbol.trim().toUpperCase().split('/').slice(1);
  const code = parts.map((part) => formerCodes.get(part) ?? part).find((part) => statesByCode.has(part));
  return code;
}
