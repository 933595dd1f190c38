import { affectedPersons } from './affected-persons.ts';
import { foldName, indexNames, nearest } from './names.ts';

const groupsByName = indexNames(
  affectedPersons.map(({ key, labels, aliases }) => ({
    key,
    names: [key, ...Object.values(labels), ...aliases],
  })),
);

/** The key of the group so called, in any of the five languages or in older lists. */
export function findAffectedPersons(label: string): string | undefined {
  return groupsByName.get(foldName(label));
}

/** The keys of the groups whose names come closest to `label`, best first. */
export function nearestAffectedPersons(label: string, limit = 3): string[] {
  return nearest(foldName(label), groupsByName, limit);
}
