/**
 * Splits a cell of several labels where the separators (comma, semicolon, "and"…) also occur inside labels: at each
 * point the longest run of pieces that `find` knows is taken, so "Trinidad and Tobago, Iran, Islamic Republic of" is two
 * States. Pieces that no run explains are given back in `unknown`, as written.
 */
export function splitKnown<Key>(
  text: string,
  separator: RegExp,
  find: (label: string) => Key | undefined,
): { known: Key[]; unknown: string[] } {
  const whole = find(text);
  if (whole !== undefined) return { known: [whole], unknown: [] };
  const pieces = piecesOf(text, separator);
  const known: Key[] = [];
  const unknown: string[] = [];
  for (let start = 0; start < pieces.length; ) {
    const run = longestRun(text, pieces, start, find);
    if (run) known.push(run.key);
    else unknown.push(text.slice(pieces[start]!.from, pieces[start]!.to).trim());
    start = run ? run.next : start + 1;
  }
  return { known, unknown: unknown.filter((label) => label !== '') };
}

type Piece = { from: number; to: number };

/** No name of a State and no label of a theme has more separators than this. */
const LONGEST_RUN = 8;

/** More values in one cell than there are States or themes: what follows stays one piece. */
const MOST_VALUES = 400;

function longestRun<Key>(
  text: string,
  pieces: readonly Piece[],
  start: number,
  find: (label: string) => Key | undefined,
): { key: Key; next: number } | undefined {
  for (let end = Math.min(pieces.length, start + LONGEST_RUN); end > start; end -= 1) {
    const key = find(text.slice(pieces[start]!.from, pieces[end - 1]!.to));
    if (key !== undefined) return { key, next: end };
  }
  return undefined;
}

/** Separators inside brackets do not separate: "Netherlands (Kingdom of the), France". */
function piecesOf(text: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let depth = 0;
  let seen = 0;
  for (const match of text.matchAll(new RegExp(separator, 'giu'))) {
    for (; seen < match.index; seen += 1) depth = depthAfter(depth, text[seen]);
    if (depth > 0 || pieces.length >= MOST_VALUES) continue;
    pieces.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  pieces.push({ from, to: text.length });
  return pieces.filter((piece) => text.slice(piece.from, piece.to).trim() !== '');
}

function depthAfter(depth: number, character: string | undefined): number {
  if (character === '(') return depth + 1;
  return character === ')' ? Math.max(0, depth - 1) : depth;
}

/** Keeps the first of equal values. */
export function distinct<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}
