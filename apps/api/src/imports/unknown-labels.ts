import type { ImportDetail } from '@mutabaa/contracts/imports';
import type { UnknownLabel as ReadLabel } from '@mutabaa/interchange/recommendation-record';
import type { StagedProblem } from './staged-record.ts';

type UnknownLabel = ImportDetail['unknownLabels'][number];

/** A file has at most some hundreds of labels that no vocabulary knows; more of them are no labels. */
const MOST_LISTED = 5000;
const PREFIX = 'unknown_';

/** The labels of one file that no vocabulary knows, each once, with how often it stands there. */
export class UnknownLabels {
  private readonly counts = new Map<string, { vocabulary: string; label: string; count: number }>();
  private readonly nearest = new Map<string, string[]>();

  /** Remembers the known labels nearest to each. */
  know(labels: readonly ReadLabel[]): void {
    for (const { vocabulary, label, nearest } of labels) {
      const key = keyOf(vocabulary, label);
      if (this.nearest.size < MOST_LISTED) this.nearest.set(key, nearest);
    }
  }

  count(problems: readonly StagedProblem[]): void {
    for (const { code, values } of problems) {
      if (!code.startsWith(PREFIX) || values.label === undefined) continue;
      const vocabulary = code.slice(PREFIX.length);
      const key = keyOf(vocabulary, values.label);
      const known = this.counts.get(key);
      if (known) known.count += 1;
      else if (this.counts.size < MOST_LISTED)
        this.counts.set(key, { vocabulary, label: values.label, count: 1 });
    }
  }

  /** The most frequent first. */
  list(): UnknownLabel[] {
    return [...this.counts.entries()]
      .map(([key, counted]) => ({ ...counted, nearest: this.nearest.get(key) ?? [] }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  }
}

const keyOf = (vocabulary: string, label: string): string => `${vocabulary}\n${label}`;
