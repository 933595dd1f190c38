import { type RegionalGroup, regionalGroups } from '@mutabaa/reference-data/regional-groups';
import { states } from '@mutabaa/reference-data/states';

const regions = new Map(states.map(({ iso3, regionalGroup }) => [iso3, regionalGroup]));

export interface RegionOfStates {
  /** Null for States that belong to no regional group, such as observer States. */
  region: RegionalGroup | null;
  states: string[];
}

/** States under their regional groups, in the order of the groups; each group in the alphabet given. */
export function groupByRegion(
  codes: readonly string[],
  compare: (one: string, other: string) => number,
): RegionOfStates[] {
  return [...regionalGroups, null]
    .map((region) => ({
      region,
      states: codes.filter((iso3) => (regions.get(iso3) ?? null) === region).sort(compare),
    }))
    .filter((group) => group.states.length > 0);
}
