import * as z from 'zod';

/** An identifier of a record: a UUID string. */
export const id = z.uuid();
export const idParams = z.strictObject({ id });
export type IdParams = z.output<typeof idParams>;

/** A calendar day, `YYYY-MM-DD`, without a time zone. There is no year 0 in the calendar, nor in PostgreSQL. */
export const day = z.iso.date().refine((value) => value >= '0001', 'issue.day');
/** A moment, ISO 8601 in UTC. */
export const instant = z.iso.datetime();

export const iso3 = z.string().regex(/^[A-Z]{3}$/, 'issue.iso3');

/** A short line of text: trimmed, not empty, no NUL. */
export const line = (max = 500) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: PostgreSQL text cannot hold NUL
    .regex(/^[^\u0000]*$/, 'issue.nul');

/** A longer text; line breaks are kept. */
export const prose = (max = 20_000) => line(max);

/** A query parameter that may be absent, given once, or repeated; at most `max` values. */
export const queryList = <S extends z.ZodType>(item: S, max = 100) =>
  z.union([z.array(item).max(max), item.transform((value): z.output<S>[] => [value])]).default([]);

/** `true` or `false` in a query string or a multipart field. */
export const queryFlag = z.enum(['true', 'false']).transform((value) => value === 'true');

export const limit = (max = 200, byDefault = 50) =>
  z.coerce.number().int().min(1).max(max).default(byDefault);

/** An opaque place in a list, as `nextCursor` gave it. */
export const cursor = z.string().min(1).max(2000).optional();

/** A page of a list that is read by cursor; `total` counts the whole filtered list. */
export const pageOf = <S extends z.ZodType>(item: S, name: string) =>
  z
    .object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number().int().min(0) })
    .meta({ id: name });

/** A list that is short by nature, such as the treaty bodies, and comes whole. */
export const listOf = <S extends z.ZodType>(item: S, name: string) =>
  z.object({ items: z.array(item) }).meta({ id: name });

/** The same text in the languages it exists in, keyed by ISO 639-1 code. */
export const texts = z.record(z.string().regex(/^[a-z]{2}$/), z.string());

/** Where a recorded fact comes from. */
export const source = z
  .object({ title: z.string(), url: z.string().nullable(), asOf: day.nullable() })
  .meta({ id: 'Source' });
export type Source = z.output<typeof source>;
