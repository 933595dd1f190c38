import { useState } from 'react';
import { type Draft, readDraft, typeInto, writeDraft } from './draft.ts';

function keep(key: string, draft: Draft | undefined): void {
  try {
    if (draft) sessionStorage.setItem(key, writeDraft(draft));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage may be forbidden or full; then the draft lives as long as the page.
  }
}

function find(key: string): Draft | undefined {
  try {
    return readDraft(sessionStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/**
 * The typed values of one form about one recommendation. They outlive a reload, a lost login and the way to another
 * page; only sending or discarding them clears them.
 */
export function useDraft(form: string, { id, version }: { id: string; version: number }) {
  const key = `mutabaa-draft ${form} ${id}`;
  const [draft, setDraft] = useState(() => find(key));
  const put = (next: Draft | undefined) => {
    setDraft(next);
    keep(key, next);
  };
  return {
    values: draft?.values ?? {},
    isBegun: draft !== undefined,
    /** Somebody else changed the recommendation since the first keystroke. */
    isOutdated: draft !== undefined && draft.version !== version,
    type: (field: string, value: string) => put(typeInto(draft, version, field, value)),
    clear: () => put(undefined),
  };
}
