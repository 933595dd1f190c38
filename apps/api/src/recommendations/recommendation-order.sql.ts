import type { RecommendationSort } from '@mutabaa/contracts/recommendations';
import type { Language } from '@mutabaa/reference-data/languages';
import { implementationStatuses, positions } from '@mutabaa/reference-data/vocabularies';
import { z } from 'zod';
import { relevanceOf, searchWords } from './recommendation-text.sql.ts';

/** What a list is sorted by. The key is never null: whatever is not recorded comes last in either direction. */
export interface Order {
  readonly sort: RecommendationSort;
  readonly key: string;
  readonly join: string;
  /** Of the `?` in the key or in the join: an order has them in one of the two. */
  readonly values: readonly unknown[];
  readonly type: 'text' | 'date' | 'int';
  readonly direction: 'asc' | 'desc';
}

/** Behind every folded name and every symbol. */
const AFTER_ALL = `'~'`;
const WITH_DOCUMENT = 'left join source_document d on d.id = r.document_id';
const WITH_STATE = `left join (select iso3, fold(names ->> ?) as name from state offset 0) st on st.iso3 = r.state_iso3`;

const rank = (column: string, values: readonly string[]): string =>
  `array_position(array[${values.map((value) => `'${value}'`).join(', ')}], ${column})`;

interface Wish {
  sort: RecommendationSort;
  q?: string | undefined;
  /** States are sorted by their names in it. */
  language: Language;
}

/** The order for a sort of the contract; `relevance` without anything searched for is the newest first. */
export const orderOf = ({ sort, q, language }: Wish): Order => {
  if (sort !== 'relevance') return { values: [], join: '', ...plainOrders(language)[sort], sort };
  const words = searchWords(q);
  if (words === undefined) return orderOf({ sort: '-received', language });
  const [key, values] = relevanceOf(words);
  return { sort, key, values, join: '', type: 'int', direction: 'desc' };
};

type PlainOrder = Pick<Order, 'key' | 'type' | 'direction'> & Partial<Pick<Order, 'join' | 'values'>>;

const ascending = (type: Order['type'], key: string) => ({ type, key, direction: 'asc' }) as const;
const descending = (type: Order['type'], key: string) => ({ type, key, direction: 'desc' }) as const;

const plainOrders = (language: Language): Record<Exclude<RecommendationSort, 'relevance'>, PlainOrder> => {
  const byState = { join: WITH_STATE, values: [language] };
  const byDocument = { join: WITH_DOCUMENT };
  return {
    document: { ...byDocument, ...ascending('text', `coalesce(nullif(d.symbol_order, ''), ${AFTER_ALL})`) },
    '-document': { ...byDocument, ...descending('text', `coalesce(d.symbol_order, '')`) },
    received: ascending('date', `coalesce(r.received_on, 'infinity'::date)`),
    '-received': descending('date', `coalesce(r.received_on, '-infinity'::date)`),
    state: { ...byState, ...ascending('text', `coalesce(st.name, ${AFTER_ALL})`) },
    '-state': { ...byState, ...descending('text', `coalesce(st.name, '')`) },
    due: ascending('date', `coalesce(r.due_on, 'infinity'::date)`),
    '-due': descending('date', `coalesce(r.due_on, '-infinity'::date)`),
    status: ascending('int', rank('r.status', implementationStatuses)),
    '-status': descending('int', rank('r.status', implementationStatuses)),
    position: ascending('int', rank('r.position', positions)),
    '-position': descending('int', rank('r.position', positions)),
  };
};

/** Under the same key: by State, document and number, so that what belongs together stays together; the id decides. */
export const PLACE_COLUMNS = `coalesce(r.state_iso3, '') as state_place,
  coalesce(r.document_id, '00000000-0000-0000-0000-000000000000') as document_place, r.paragraph_order, r.id`;

/** The sort of rows `p` that have `sort_key` and the columns of a place. */
export const orderBy = ({ direction }: Order): string =>
  `p.sort_key ${direction}, p.state_place, p.document_place, p.paragraph_order, p.id`;

const keyForms = {
  text: z.string().max(2000),
  date: z.union([z.iso.date(), z.literal(['infinity', '-infinity'])]),
  int: z.string().regex(/^\d{1,9}$/),
} as const satisfies Record<Order['type'], z.ZodType>;

/** What a cursor of this order must hold; one of another order is none. */
export const placeOf = ({ sort, type }: Order) =>
  z.tuple([z.literal(sort), keyForms[type], z.string(), z.uuid(), z.string(), z.uuid()]);

/** Everything behind a place. The first comparison is what an index can start from. */
export const behind = ({ type, direction }: Order): string => {
  const beyond = direction === 'asc' ? '>' : '<';
  return `p.sort_key ${beyond}= ?::${type} and (p.sort_key ${beyond} ?::${type}
    or (p.state_place, p.document_place, p.paragraph_order, p.id) > (?, ?::uuid, ?, ?::uuid))`;
};
