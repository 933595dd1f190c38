import { readUprSession, uprCycle, uprSession, uprSessions } from './upr-sessions.ts';

describe('uprSessions', () => {
  it('numbers the 54 sessions of four cycles, in order of time', () => {
    const months = uprSessions.map(({ year, month }) => year * 12 + month);
    expect(uprSessions.map(({ number }) => number)).toEqual(
      Array.from({ length: 54 }, (_, index) => index + 1),
    );
    expect(months).toEqual([...months].sort((a, b) => a - b));
  });

  it.each([
    [1, 1, 2008],
    [12, 1, 2011],
    [13, 2, 2012],
    [26, 2, 2016],
    [27, 3, 2017],
    [40, 3, 2022],
    [41, 4, 2022],
    [54, 4, 2027],
  ])('puts session %i into cycle %i, in %i', (number, cycle, year) => {
    expect(uprSession(number)).toMatchObject({ cycle, year });
    expect(uprCycle(number)).toBe(cycle);
  });

  it('dates the first day within the month of the session, on a Monday', () => {
    for (const { year, month, opensOn } of uprSessions) {
      if (!opensOn) continue;
      expect(opensOn.startsWith(`${year}-${String(month).padStart(2, '0')}-`)).toBe(true);
      expect(new Date(opensOn).getUTCDay()).toBe(1);
    }
  });

  it('labels sessions as OHCHR does', () => {
    expect([1, 2, 3, 11, 12, 13, 21, 48].map((number) => uprSession(number)?.label.split(' - ')[0])).toEqual([
      '1st Session',
      '2nd Session',
      '3rd Session',
      '11th Session',
      '12th Session',
      '13th Session',
      '21st Session',
      '48th Session',
    ]);
    expect(uprSession(48)?.label).toBe('48th Session - January 2025');
  });
});

describe('readUprSession', () => {
  it('reads back every label it gives', () => {
    expect(uprSessions.map(({ label }) => readUprSession(label))).toEqual(
      uprSessions.map(({ number }) => number),
    );
  });

  it.each([
    '48',
    ' 48 ',
    '- 48th Session - January 2025',
    'Session 48',
    'UPR48',
    'UPR 48',
    'UPR-48',
    '48th session',
    'UPR Session 48',
  ])('reads "%s" as session 48', (label) => {
    expect(readUprSession(label)).toBe(48);
  });

  it.each(['', '0', '55', '2025', '1965', 'January 2025', 'HRC59', '48.5', 'UPR2025'])(
    'reads no session in "%s"',
    (label) => {
      expect(readUprSession(label)).toBeUndefined();
    },
  );
});
