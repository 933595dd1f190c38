import { cleanText } from './clean-text.ts';
import { distinct, splitKnown } from './split-values.ts';

/** A code, a number or a word: most cells of one value. */
const PLAIN_VALUE = /^[a-z0-9][!-%'-;=-~]*$/i;

/** The values of a cell, one per line, without the `- ` that UHRI and OHCHR put before each. */
export function cellLines(cell: string | undefined): string[] {
  if (!cell) return [];
  if (PLAIN_VALUE.test(cell)) return [cell];
  return cleanText(cell)
    .split('\n')
    .map((line) => line.replace(/^[-–•]\s*(?!\d)|^[-–•]\s+/u, '').trim())
    .filter((line) => line !== '' && line !== '-');
}

const LABEL_SEPARATOR = /\s*[;|]\s*|,\s*/u;

/** The keys of the labels in a cell: a label on each line, or several on one line between commas or semicolons. */
export function readLabels(
  cell: string | undefined,
  find: (label: string) => string | undefined,
): { known: string[]; unknown: string[] } {
  const known: string[] = [];
  const unknown: string[] = [];
  for (const line of cellLines(cell)) {
    const read = splitKnown(line, LABEL_SEPARATOR, find);
    known.push(...read.known);
    // A line of which nothing is known is one label whose own commas must not tear it apart.
    unknown.push(...(read.known.length === 0 ? [line] : read.unknown));
  }
  return { known: distinct(known), unknown: distinct(unknown) };
}

const DAY_MS = 86_400_000;

/** 1 January 1970 in Excel's serial days, which count from 30 December 1899. */
const EPOCH_SERIAL = 25_569;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as `YYYY-MM-DD`, from an ISO date or instant, an Excel serial, or a day before a month ("14/03/2025",
 * "14 March 2025"): UN files never write the month first. Undefined when it is none of these, or no day of the calendar.
 * @param serialOffset days to add to a serial, for workbooks that count from 1904
 */
export function readDate(cell: string, serialOffset = 0): string | undefined {
  const text = cell.trim();
  if (/^\d{4,6}(?:\.\d+)?$/.test(text) && !/^(?:19|20)\d{2}$/.test(text))
    return fromSerial(Number(text) + serialOffset);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dayFirst = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})(?:\s.*)?$/.exec(text);
  if (dayFirst) return calendarDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const named = /^(\d{1,2})[\s-]([a-z]{3,9})\.?[\s-](\d{4})$/i.exec(text);
  if (!named) return undefined;
  const month = MONTHS.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? calendarDay(Number(named[3]), month, Number(named[1])) : undefined;
}

function fromSerial(serial: number): string | undefined {
  const days = Math.floor(serial);
  // Before 1940 or after 2100 it is some other number: the United Nations began in 1945.
  if (days < 14_611 || days > 73_415) return undefined;
  return new Date((days - EPOCH_SERIAL) * DAY_MS).toISOString().slice(0, 10);
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1940 && year <= 2100 ? date.toISOString().slice(0, 10) : undefined;
}

/** Days since Excel's day 0 of a `YYYY-MM-DD` date: the inverse of the serials that `readDate` takes. */
export function excelSerial(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS) + EPOCH_SERIAL;
}

/** The first whole number in a cell, if it lies in the range. */
export function readNumber(cell: string, least: number, most: number): number | undefined {
  const number = Number(/\d+/.exec(cell)?.[0] ?? Number.NaN);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

export function readBoolean(cell: string): boolean | undefined {
  if (/^(?:true|yes|1|vrai|oui)$/i.test(cell.trim())) return true;
  return /^(?:false|no|0|faux|non)$/i.test(cell.trim()) ? false : undefined;
}
