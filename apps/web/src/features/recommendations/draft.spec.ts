import { readDraft, typeInto, writeDraft } from './draft.ts';

describe('what is typed into a form', () => {
  it('keeps the version that was seen at the first keystroke', () => {
    const begun = typeInto(undefined, 3, 'rationale', 'The law');
    expect(typeInto(begun, 4, 'rationale', 'The law is in force')).toEqual({
      version: 3,
      values: { rationale: 'The law is in force' },
    });
  });

  it('comes back after the page was closed', () => {
    const kept = typeInto(undefined, 1, 'rationale', 'القانون "نافذ"\n');
    expect(readDraft(writeDraft(kept))).toEqual(kept);
  });

  it.each([null, '', '{', '[]', '{"version":"x","values":{}}'])('is empty when %s was kept', (text) => {
    expect(readDraft(text)).toBeUndefined();
  });
});
