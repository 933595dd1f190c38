import { findAffectedPersons, nearestAffectedPersons } from '@mutabaa/reference-data/affected-persons-names';
import { findReviewBody } from '@mutabaa/reference-data/review-body-names';
import { findSdg } from '@mutabaa/reference-data/sdgs';
import { findState, nearestStates } from '@mutabaa/reference-data/state-names';
import { findTheme, nearestThemes } from '@mutabaa/reference-data/theme-names';
import { readUprSession } from '@mutabaa/reference-data/upr-sessions';
import { findPosition, findRecommendationType } from '@mutabaa/reference-data/vocabularies';
import type { UnknownLabel, VocabularyName } from './recommendation-record.ts';
import { remembered } from './remembered.ts';

/** Longer labels are sentences in the wrong cell. */
const LONGEST_LABEL = 300;

function bounded<Key>(find: (label: string) => Key | undefined): (label: string) => Key | undefined {
  return remembered((label) => (label.length > LONGEST_LABEL ? undefined : find(label)));
}

export const knownState = bounded(findState);
export const knownTheme = bounded(findTheme);
export const knownAffectedPersons = bounded(findAffectedPersons);
export const knownSdg = bounded(findSdg);
export const knownBody = bounded(findReviewBody);
export const knownPosition = bounded(findPosition);
export const knownType = bounded(findRecommendationType);
export const knownUprSession = bounded(readUprSession);

const NEAREST: Partial<Record<VocabularyName, (label: string) => string[]>> = {
  state: nearestStates,
  theme: nearestThemes,
  affected_persons: nearestAffectedPersons,
};

/** Real files have some dozens of unknown labels; looking for the nearest of millions would take hours. */
const MOST_SUGGESTIONS = 2_000;

/** The labels of one file that no vocabulary knows. */
export class UnknownLabels {
  readonly #suggestions = new Map<string, string[]>();

  /** Reports a label: cut to a readable length, with the nearest known keys. */
  report(vocabulary: VocabularyName, label: string): UnknownLabel {
    const shown = label.slice(0, LONGEST_LABEL);
    return { vocabulary, label: shown, nearest: this.#nearest(vocabulary, shown) };
  }

  #nearest(vocabulary: VocabularyName, label: string): string[] {
    const key = `${vocabulary} ${label}`;
    const known = this.#suggestions.get(key);
    if (known || this.#suggestions.size >= MOST_SUGGESTIONS) return known ?? [];
    const nearest = NEAREST[vocabulary]?.(label) ?? [];
    this.#suggestions.set(key, nearest);
    return nearest;
  }
}
