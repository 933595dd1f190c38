/** One session of the Human Rights Council's Working Group on the Universal Periodic Review. */
export type UprSession = {
  readonly number: number;
  readonly year: number;
  /** 1 for January. */
  readonly month: number;
  readonly cycle: UprCycle;
  /** The first day, where it is known. */
  readonly opensOn?: string;
  /** As OHCHR's exports write it: "48th Session - January 2025". */
  readonly label: string;
};

export type UprCycle = 1 | 2 | 3 | 4;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

type SessionStart = readonly [year: number, month: number, opensOn?: string];

/** The month in which each session opened, from session 1 on. */
// biome-ignore format: one year a line
const starts: readonly SessionStart[] = [
  [2008, 4, '2008-04-07'], [2008, 5, '2008-05-05'], [2008, 12, '2008-12-01'],
  [2009, 2, '2009-02-02'], [2009, 5, '2009-05-04'], [2009, 11, '2009-11-30'],
  [2010, 2, '2010-02-08'], [2010, 5, '2010-05-03'], [2010, 11, '2010-11-01'],
  [2011, 1, '2011-01-24'], [2011, 5, '2011-05-02'], [2011, 10, '2011-10-03'],
  [2012, 5, '2012-05-21'], [2012, 10, '2012-10-22'],
  [2013, 1, '2013-01-21'], [2013, 4, '2013-04-22'], [2013, 10, '2013-10-21'],
  [2014, 1, '2014-01-27'], [2014, 4, '2014-04-28'], [2014, 10, '2014-10-27'],
  [2015, 1, '2015-01-19'], [2015, 5, '2015-05-04'], [2015, 11, '2015-11-02'],
  [2016, 1, '2016-01-18'], [2016, 5, '2016-05-02'], [2016, 10, '2016-10-31'],
  [2017, 5, '2017-05-01'], [2017, 11, '2017-11-06'],
  [2018, 1, '2018-01-15'], [2018, 5, '2018-05-07'], [2018, 11, '2018-11-05'],
  [2019, 1, '2019-01-21'], [2019, 5, '2019-05-06'], [2019, 11, '2019-11-04'],
  [2020, 1, '2020-01-20'], [2020, 11, '2020-11-02'],
  [2021, 1, '2021-01-18'], [2021, 5, '2021-05-03'], [2021, 11, '2021-11-01'],
  [2022, 1, '2022-01-24'], [2022, 11, '2022-11-07'],
  [2023, 1, '2023-01-23'], [2023, 5, '2023-05-01'], [2023, 11, '2023-11-06'],
  [2024, 1, '2024-01-22'], [2024, 4, '2024-04-29'], [2024, 11, '2024-11-04'],
  [2025, 1, '2025-01-20'], [2025, 4, '2025-04-28'], [2025, 11, '2025-11-03'],
  [2026, 1, '2026-01-19'], [2026, 5, '2026-05-04'], [2026, 11],
  [2027, 1],
];

const lastOfCycle = [12, 26, 40, 54] as const;

/** The cycle in which a session falls: 1 for sessions 1–12, 2 for 13–26, 3 for 27–40, 4 from 41 on. */
export function uprCycle(number: number): UprCycle {
  if (number <= lastOfCycle[0]) return 1;
  if (number <= lastOfCycle[1]) return 2;
  return number <= lastOfCycle[2] ? 3 : 4;
}

/** Sessions 1–54, the four cycles from April 2008 to January 2027. */
export const uprSessions: readonly UprSession[] = starts.map(([year, month, opensOn], index) => {
  const number = index + 1;
  const label = `${ordinal(number)} Session - ${monthNames[month - 1]} ${year}`;
  return { number, year, month, cycle: uprCycle(number), ...(opensOn ? { opensOn } : {}), label };
});

/** The session of that number, or undefined outside 1–54. */
export function uprSession(number: number): UprSession | undefined {
  return uprSessions[number - 1];
}

/** The session's number in "48", "48th Session - January 2025", "Session 48" or "UPR48"; undefined outside 1–54. */
export function readUprSession(label: string): number | undefined {
  const text = label.replace(/^[\s\-–•]+/, '').trim();
  const found =
    /^(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:UPR\s+)?session\b.*)?$/is.exec(text) ??
    /^(?:(?:UPR|session|no\.?)[\s\-–:#]*)+(\d{1,2})(?!\d)(?:st|nd|rd|th)?\b.*$/is.exec(text);
  const number = Number(found?.[1]);
  return uprSession(number)?.number;
}

function ordinal(number: number): string {
  const suffixes: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${teen ? 'th' : (suffixes[number % 10] ?? 'th')}`;
}
