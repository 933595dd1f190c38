import * as z from 'zod';

/** What a reader has typed into a form, and the version of the recommendation that they saw when they began. */
const draft = z.object({ version: z.number().int(), values: z.record(z.string(), z.string()) });
export type Draft = z.output<typeof draft>;

export const writeDraft = (kept: Draft): string => JSON.stringify(kept);

/** Reads a kept draft; undefined when there is none or when it cannot be read. */
export function readDraft(text: string | null): Draft | undefined {
  if (text === null) return undefined;
  try {
    return draft.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The draft after a field was typed into; the version is that of the first keystroke. */
export const typeInto = (kept: Draft | undefined, version: number, field: string, value: string): Draft => ({
  version: kept?.version ?? version,
  values: { ...kept?.values, [field]: value },
});
