import { findSdg, sdgGoals, sdgTargets } from './sdgs.ts';
import { docxLines, itOnFile, xlsxColumnLines } from './shared-files.testing.ts';
import { contested, incomplete, repeated } from './table-checks.testing.ts';

describe('goals and targets', () => {
  it('has 17 goals named in five languages', () => {
    expect(sdgGoals.map(({ key }) => Number(key))).toEqual(
      Array.from({ length: 17 }, (_, index) => index + 1),
    );
    expect(incomplete(sdgGoals.map(({ labels }) => labels))).toEqual([]);
  });

  it('has the 169 targets of the 2030 Agenda', () => {
    const perGoal = sdgGoals.map(({ number }) => sdgTargets.filter(({ goal }) => goal === number).length);
    expect(perGoal).toEqual([7, 8, 13, 10, 9, 8, 5, 12, 8, 10, 10, 11, 5, 10, 12, 12, 19]);
    expect(sdgTargets).toHaveLength(169);
    expect(repeated(sdgTargets.map(({ key }) => key))).toEqual([]);
  });

  it('has no name that two goals share', () => {
    expect(
      contested(
        sdgGoals.map(({ key, labels, aliases }) => ({ key, names: [...Object.values(labels), ...aliases] })),
      ),
    ).toEqual([]);
  });
});

describe('findSdg', () => {
  it.each([
    ['- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16'],
    ['SDGs: - 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS', '16'],
    ['1 - NO POVERTY', '1'],
    ['SDG 16', '16'],
    ['SDG16', '16'],
    ['Goal 16: Peace', '16'],
    ['ODS 5', '5'],
    ['05', '5'],
    ['16.3', '16.3'],
    ['16.A', '16.a'],
    ['Target 16.3: Promote the rule of law', '16.3'],
    ['Gender equality', '5'],
    ['Égalité entre les sexes', '5'],
    ['المساواة بين الجنسين', '5'],
  ])('reads "%s" as %s', (label, key) => {
    expect(findSdg(label)).toBe(key);
  });

  it.each(['18', '0', '16.33', '17.a', '2030', 'SDG', '', 'Peace on earth'])(
    'finds nothing in "%s"',
    (label) => {
      expect(findSdg(label)).toBeUndefined();
    },
  );

  it('knows every goal by every name it gives it', () => {
    for (const { key, labels } of sdgGoals) {
      for (const name of Object.values(labels)) expect(findSdg(name)).toBe(key);
    }
  });

  for (const file of ['slo34.docx', 'slo48.docx']) {
    itOnFile(file, 'knows the goals as the file writes them', (content) => {
      const goals = docxLines(content).filter((line) => /^- \d+ - /.test(line));
      expect(goals.length).toBeGreaterThan(300);
      expect(goals.filter((label) => !findSdg(label))).toEqual([]);
    });
  }

  itOnFile(
    'fixture_uhri_layout_slovenia_upr48.xlsx',
    'knows the goals as the file writes them',
    (content) => {
      const goals = xlsxColumnLines(content, 'G');
      expect(goals.length).toBeGreaterThan(300);
      expect(goals.filter((label) => !findSdg(label))).toEqual([]);
    },
  );
});
