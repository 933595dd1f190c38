import { findState } from '@mutabaa/reference-data/state-names';
import { distinct, splitKnown } from './split-values.ts';

const PARAGRAPH_FORMS: readonly RegExp[] = [
  // "Recommendation No. 41, para. 81: 41. Adopt…", "Recommendations contained in para. 79(a): Adopt…"
  /^recommendations?\b[^:]{0,80}?\bpara(?:graph)?s?\.?\s*(?<paragraph>\d+(?:\.\d+)*\s*(?:\([a-z0-9]+\))*)\s*:\s*(?:\d+\.\s+)?/i,
  // "A - 100.1 Adopt…", "140.7 Adopt…", "166.1. Adopt…", "121.1: Adopt…"
  /^(?:[A-D]\s*[-–—.)]\s*)?(?<paragraph>\d{1,3}(?:\.\d{1,3})+(?:\s?\([a-z]\))?)\s*[.):–-]?\s+(?=\S)/u,
];

/**
 * Separates the paragraph number from the words: "140.7 Ratify…" gives 140.7 and "Ratify…". A bare number is no
 * paragraph ("16 days of activism…"), nor is a decimal that measures something ("0.7 per cent…").
 */
export function splitParagraph(text: string): { paragraph?: string; text: string } {
  const trimmed = text.trim();
  for (const form of PARAGRAPH_FORMS) {
    const match = form.exec(trimmed);
    const paragraph = match?.groups?.paragraph?.replaceAll(/\s/g, '');
    if (!match || !paragraph) continue;
    const words = trimmed.slice(match[0].length);
    if (!/^(?:per ?cent|%|million|billion)\b/i.test(words)) return { paragraph, text: words };
  }
  return { text: trimmed };
}

/** What the brackets of a recommendation's text say. */
export type ClosingStates = { text: string; states: string[]; unknown: string[] };

/**
 * Reads the recommending States from the brackets that close a recommendation, and takes the last of them off the text.
 *
 * A bracket counts when it stands before a semicolon, a full stop, another such bracket or the end, and names States:
 * one or several, "on behalf of" others or not. Several recommendations joined in one paragraph ("… (Ukraine); Increase
 * … (Slovakia);") give the States of all; only the brackets at the very end leave the text, since the earlier ones say
 * who asked for which part. Where no bracket closes ("Issue (Norway) a standing invitation"), brackets inside that hold
 * nothing but States are read and left in place. A bracket without a State in it ("(No. 169)", "(CEDAW)") is text.
 */
export function readClosingStates(text: string): ClosingStates {
  const brackets = topLevelBrackets(text).map((bracket) => ({ ...bracket, ...readBracket(bracket.content) }));
  const closing = closingBrackets(text, brackets);
  if (closing.length > 0) {
    return {
      text: withoutClosingNoise(text.slice(0, startOfTail(text, brackets))),
      states: distinct(closing.flatMap((bracket) => bracket.states)),
      unknown: distinct(closing.flatMap((bracket) => bracket.unknown)),
    };
  }
  const inside = brackets.filter((bracket) => bracket.states.length > 0 && bracket.unknown.length === 0);
  return {
    text: withoutClosingNoise(text),
    states: distinct(inside.flatMap((bracket) => bracket.states)),
    unknown: [],
  };
}

type Bracket = { start: number; end: number; content: string };
type StateBracket = Bracket & { states: string[]; unknown: string[] };

/** Between the end of a bracket and what follows it in the same closing: "(Chile); (Estonia)", "(Chile), (Estonia)". */
const BETWEEN_BRACKETS = /^[\s;,./]*(?:and\s+)?$/i;

function closingBrackets(text: string, brackets: readonly StateBracket[]): StateBracket[] {
  const closing: StateBracket[] = [];
  let next: StateBracket | undefined;
  let nextCloses: boolean = false;
  for (const bracket of brackets.toReversed()) {
    const after = text.slice(bracket.end, next?.start ?? text.length);
    const ends: boolean = /^\s*(?:[;.]|$)/.test(after) || (nextCloses && BETWEEN_BRACKETS.test(after));
    // An empty stretch before a bracket that is no State's is not an end: "(Chile) (No. 169) of…".
    nextCloses =
      bracket.states.length > 0 && ends && (after.trim() !== '' || next === undefined || nextCloses);
    if (nextCloses) closing.unshift(bracket);
    next = bracket;
  }
  return closing;
}

/** Where the unbroken run of State brackets at the end of the text begins; the text's length when there is none. */
function startOfTail(text: string, brackets: readonly StateBracket[]): number {
  let start = text.length;
  for (const bracket of brackets.toReversed()) {
    const between = text.slice(bracket.end, start);
    if (bracket.states.length === 0 || !BETWEEN_BRACKETS.test(between)) break;
    start = bracket.start;
  }
  return start;
}

/** The outermost brackets, in order. One that is never closed, or never opened, is an ordinary character. */
function topLevelBrackets(text: string): Bracket[] {
  const open: number[] = [];
  const brackets: Bracket[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') open.push(index);
    const start = text[index] === ')' ? open.pop() : undefined;
    if (start === undefined) continue;
    while (brackets.length > 0 && brackets.at(-1)!.start > start) brackets.pop();
    brackets.push({ start, end: index + 1, content: text.slice(start + 1, index) });
  }
  return brackets;
}

/** Longer brackets are explanations. */
const LONGEST_LIST = 2_000;
const LONGEST_NAME = 80;

function readBracket(content: string): { states: string[]; unknown: string[] } {
  if (content.length > LONGEST_LIST) return { states: [], unknown: [] };
  const speaker = content.replace(/,?\s+(?:also\s+)?on behalf of\b.*$/is, '');
  const { known, unknown } = readStates(speaker, findStateInText);
  return known.length > 0 ? { states: known, unknown } : { states: [], unknown: [] };
}

/** Abbreviations that texts use for States; other capitals in brackets are conventions and organisations (AU, CAT). */
const STATE_ABBREVIATIONS = new Set(['UK', 'US', 'USA', 'UAE', 'DRC']);

function findStateInText(name: string): string | undefined {
  const trimmed = name.trim();
  if (trimmed.length > LONGEST_NAME) return undefined;
  if (/^\p{Lu}{1,3}$/u.test(trimmed) && !STATE_ABBREVIATIONS.has(trimmed)) return undefined;
  return findState(trimmed);
}

const STATE_SEPARATOR = /\s*[,;/\n|]\s*(?:and\s+)?|\s+(?:and|&|et|y|e)\s+|\s+و|\s+[-–]\s+/u;

/** Reads a list of States: one per line, or separated by commas, semicolons, dashes or "and". */
export function readStates(
  text: string,
  find: (name: string) => string | undefined = findState,
): { known: string[]; unknown: string[] } {
  const known: string[] = [];
  const unknown: string[] = [];
  for (const line of text.split(/[\r\n]+/)) {
    const label = line.replace(/^\s*[-–•]\s+/, '').trim();
    if (label === '' || label === '-') continue;
    const read = splitKnown(label, STATE_SEPARATOR, find);
    known.push(...read.known);
    unknown.push(...read.unknown);
  }
  return { known: distinct(known), unknown: distinct(unknown) };
}

/** The longer of two lists of the same thing, completed by what only the other one knows. */
export function fullerList(column: readonly string[], text: readonly string[]): string[] {
  const [fuller, other] = text.length > column.length ? [text, column] : [column, text];
  return distinct([...fuller, ...other]);
}

/** Semicolons at the end join recommendations in the report's list; they, and stops left after brackets, are no words. */
function withoutClosingNoise(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;]/.test(text[end - 1]!)) end -= 1;
  let words = end;
  while (words > 0 && /[\s;.,]/.test(text[words - 1]!)) words -= 1;
  const leftover = words < end && (text[words - 1] === ')' || /\s/.test(text[words] ?? ''));
  return text.slice(0, leftover ? words : end);
}
