import type { SplitCount } from '@mutabaa/contracts/analysis';

const isYear = ({ key }: SplitCount): boolean => /^\d{4}$/.test(key);

/** One row for each year from the first to the last, so that time keeps its scale; what has no year is left out. */
export function everyYear(rows: readonly SplitCount[]): SplitCount[] {
  const known = new Map(rows.filter(isYear).map((row) => [Number(row.key), row]));
  if (known.size === 0) return [];
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return known.get(year) ?? { key: String(year), count: 0, split: {} };
  });
}
