import { type Labels, labels } from './languages.ts';
import type { RegionalGroup } from './regional-groups.ts';
import { type StateRow, stateRows } from './state-rows.ts';

/** A Member State of the United Nations, or one of its two observer States. */
export type StateReference = {
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: string;
  readonly kind: 'member_state' | 'observer_state';
  /** Observer States belong to none. */
  readonly regionalGroup: RegionalGroup | null;
  /** The short names of United Nations usage. */
  readonly names: Labels;
};

/** All 195 States, sorted by `iso3`. */
export const states: readonly StateReference[] = stateRows.map(readRow);

function readRow([iso3, iso2, m49, regionalGroup, en, ar, fr, es, pt]: StateRow): StateReference {
  const kind = regionalGroup === null ? 'observer_state' : 'member_state';
  return { iso3, iso2, m49, kind, regionalGroup, names: labels(en, ar, fr, es, pt) };
}
