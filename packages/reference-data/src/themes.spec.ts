import { affectedPersons } from './affected-persons.ts';
import { findAffectedPersons, nearestAffectedPersons } from './affected-persons-names.ts';
import { csvRecords, docxLines, itOnFile, xlsxColumnLines } from './shared-files.testing.ts';
import { contested, incomplete, repeated } from './table-checks.testing.ts';
import { themeAliases } from './theme-aliases.ts';
import { findTheme, nearestThemes } from './theme-names.ts';
import { themes } from './themes.ts';
import { uprInfoIssues } from './upr-info-issues.ts';

describe.each([
  ['themes', themes.map((theme) => ({ ...theme, aliases: themeAliases[theme.key] ?? [] })), 104, findTheme],
  ['affectedPersons', affectedPersons, 26, findAffectedPersons],
])('%s', (_, table, total, find) => {
  it(`has ${total} entries, each with a stable key of its own`, () => {
    expect(table).toHaveLength(total);
    expect(repeated(table.map(({ key }) => key))).toEqual([]);
    expect(table.filter(({ key }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('names each in five languages', () => {
    expect(incomplete(table.map(({ labels }) => labels))).toEqual([]);
  });

  it('has no name that two of them share', () => {
    expect(
      contested(
        table.map(({ key, labels, aliases }) => ({ key, names: [...Object.values(labels), ...aliases] })),
      ),
    ).toEqual([]);
  });

  it('is found by every name and by its key', () => {
    for (const { key, labels, aliases } of table) {
      for (const name of [key, ...Object.values(labels), ...aliases]) expect(find(`- ${name}`)).toBe(key);
    }
  });
});

describe('labels of real files', () => {
  itOnFile('uhri_vocab.json', 'are the current names of themes and groups', (content) => {
    const vocabulary = JSON.parse(content.toString('utf8'));
    expect(themes.map(({ labels }) => labels.en)).toEqual(vocabulary.themes);
    expect(affectedPersons.map(({ labels }) => labels.en)).toEqual(vocabulary.affected_persons_seen);
  });

  for (const file of ['slo34.docx', 'slo48.docx']) {
    itOnFile(file, 'are all known as a theme, a group of persons or both', (content) => {
      const lines = docxLines(content);
      const headings = lines.filter((line) => line.startsWith('Theme:'));
      const { themeLabels, groupLabels } = labelsByPart(lines);
      expect(headings.length).toBeGreaterThan(40);
      expect(themeLabels.length).toBeGreaterThan(500);
      expect(groupLabels.length).toBeGreaterThan(300);
      expect(unknown([...headings, ...themeLabels], findTheme)).toEqual([]);
      expect(unknown(groupLabels, findAffectedPersons)).toEqual([]);
    });
  }

  itOnFile('fixture_uhri_layout_slovenia_upr48.xlsx', 'are all known', (content) => {
    const themeLabels = xlsxColumnLines(content, 'E');
    const groupLabels = xlsxColumnLines(content, 'F');
    expect(themeLabels.length).toBeGreaterThan(500);
    expect(groupLabels.length).toBeGreaterThan(300);
    expect(unknown(themeLabels, findTheme)).toEqual([]);
    expect(unknown(groupLabels, findAffectedPersons)).toEqual([]);
  });

  itOnFile('uprinfo_sessions1-20_utf8.csv', 'are the 54 issues of UPR Info', (content) => {
    const cells = csvRecords(content.toString('utf8')).map(({ Issue = '' }) => Issue);
    const found = new Set(cells.flatMap((cell) => cell.split(',')));
    expect([...found].sort()).toEqual([...uprInfoIssues].sort());
  });
});

it('keeps no alias of a theme that is not in the list', () => {
  const keys = new Set(themes.map(({ key }) => key));
  expect(Object.keys(themeAliases).filter((key) => !keys.has(key))).toEqual([]);
});

describe('findTheme', () => {
  it('files every issue of UPR Info under a theme', () => {
    expect(uprInfoIssues).toHaveLength(54);
    expect(unknown(uprInfoIssues, findTheme)).toEqual([]);
  });

  it.each([
    ["Women's rights", 'advancement-of-women'],
    ['Rights of the Child', 'children-definition-principles-protection'],
    ['Other', 'universal-or-cross-cutting'],
    ['General', 'universal-or-cross-cutting'],
    ['Acceptance of international norms', 'ratification-of-international-instruments'],
    ['Theme: Budget &resources (for human rights implementation)', 'budget-and-resources'],
    ['  freedom of thought, conscience and religion ', 'freedom-of-thought-conscience-and-religion'],
  ])('files "%s" under %s', (label, key) => {
    expect(findTheme(label)).toBe(key);
  });

  it('does not guess, but suggests', () => {
    expect(findTheme('Right to educasion')).toBeUndefined();
    expect(nearestThemes('Right to educasion')[0]).toBe('right-to-education');
    expect(findTheme('')).toBeUndefined();
  });
});

describe('findAffectedPersons', () => {
  it.each([
    ['- non-citizens', 'stateless-persons'],
    ['- girls', 'women-and-girls'],
    ['- minorities/ racial, ethnic, linguistic, religious or descent-based groups', 'minorities'],
    ['- Migrants & domestic workers', 'migrants'],
    ['- youth', 'youth-and-juveniles'],
  ])('reads the older label "%s" as %s', (label, key) => {
    expect(findAffectedPersons(label)).toBe(key);
  });

  it('does not guess, but suggests', () => {
    expect(findAffectedPersons('Older person')).toBeUndefined();
    expect(nearestAffectedPersons('Older person')[0]).toBe('older-persons');
  });
});

function unknown(labels: readonly string[], find: (label: string) => string | undefined): string[] {
  return [...new Set(labels)].filter((label) => !find(label));
}

/** Splits the lists of a matrix: themes first, groups after "Affected persons:" or "Groups of Persons:", goals by number. */
function labelsByPart(lines: readonly string[]): { themeLabels: string[]; groupLabels: string[] } {
  const themeLabels: string[] = [];
  const groupLabels: string[] = [];
  let part = themeLabels;
  for (const line of lines) {
    if (/^(Affected persons|Groups of Persons):/i.test(line)) part = groupLabels;
    else if (/^- \d+ - /.test(line)) continue;
    else if (line.startsWith('- ')) part.push(line);
    else part = themeLabels;
  }
  return { themeLabels, groupLabels };
}
