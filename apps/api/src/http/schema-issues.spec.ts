import { languages } from '@mutabaa/reference-data/languages';
import { z } from 'zod';
import { wordIssues } from './schema-issues.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(3).optional(),
  count: z.coerce.number().int().min(1).max(200).optional(),
  id: z.uuid().optional(),
  on: z.iso.date().optional(),
  link: z.url().optional(),
  kinds: z.union([z.array(z.enum(['a', 'b'])).max(2), z.enum(['a', 'b'])]).optional(),
  given: z.string(),
});
const issues = (request: unknown, language: (typeof languages)[number] = 'en') =>
  wordIssues(schema.safeParse(request, { reportInput: true }).error?.issues ?? [], language);

describe('What a schema found wrong', () => {
  it.each([
    [{ title: '', given: '' }, 'title', 'Must not be empty.'],
    [{ title: 'four', given: '' }, 'title', 'Must have at most 3 characters.'],
    [{ title: 4, given: '' }, 'title', 'Must be text.'],
    [{ count: 'many', given: '' }, 'count', 'Must be a number.'],
    [{ count: '1.5', given: '' }, 'count', 'Must be a whole number.'],
    [{ count: '201', given: '' }, 'count', 'Must be at most 200.'],
    [{ count: '0', given: '' }, 'count', 'Must be at least 1.'],
    [{ on: '2026-02-30', given: '' }, 'on', 'Must be a day such as 2026-03-31.'],
    [{ link: 'x', given: '' }, 'link', 'Must be an address such as https://example.org.'],
    [{ kinds: 'c', given: '' }, 'kinds', 'Must be one of: a, b.'],
    [{ kinds: ['a', 'c'], given: '' }, 'kinds.1', 'Must be one of: a, b.'],
    [{ kinds: ['a', 'a', 'a'], given: '' }, 'kinds', 'Must have at most 2 entries.'],
    [{ colour: 'red', given: '' }, 'colour', 'There is no such field here.'],
    [{}, 'given', 'Is missing.'],
    [[], '', 'Must be a group of fields.'],
  ])('%j is told at %p: %s', (request, path, message) => {
    expect(issues(request)).toContainEqual({ path, message });
  });

  it.each(languages.filter((language) => language !== 'en'))(
    'has no English word in it in %s',
    (language) => {
      const all = [
        { title: '', count: 'x', id: 'x', on: 'x', link: 'x', kinds: ['a', 'a', 'a'], more: 1 },
        { title: 'four', count: 1.5 },
        { title: 4, count: 201 },
        [],
      ].flatMap((request) => issues(request, language));
      expect(all.length).toBeGreaterThan(10);
      for (const { message } of all)
        expect(message).not.toMatch(/\b(must|number|string|expected|invalid|input)\b/i);
      expect(all.find(({ path }) => path === 'more')?.message).not.toBe('There is no such field here.');
    },
  );
});
