import { createHash } from 'node:crypto';

/** The id of a seeded record: the same on every installation and at every start (a name-based UUID, version 8). */
export const seedId = (name: string): string => {
  const hex = createHash('sha256').update(`mutabaa:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
