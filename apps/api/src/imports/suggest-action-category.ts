import type { ActionCategory } from '@mutabaa/interchange/recommendation-record';

/**
 * The leading verbs of UPR Info's scheme of five categories, from the least to the most that is asked of a State:
 * 1 minimal (call on others, share), 2 continuing, 3 considering, 4 general action, 5 specific action.
 */
const verbs: Readonly<Record<ActionCategory, readonly string[]>> = {
  1: ['call on', 'call upon', 'share', 'request', 'exchange'],
  2: [
    'continue',
    'maintain',
    'persevere',
    'persist',
    'pursue',
    'keep',
    'carry on',
    'go on',
    'further continue',
  ],
  3: [
    'analyse',
    'analyze',
    'consider',
    'reconsider',
    'envisage',
    'envision',
    'explore',
    'reflect',
    'revise',
    'review',
    'study',
    'examine',
  ],
  4: [
    'accelerate',
    'address',
    'encourage',
    'engage',
    'ensure',
    'guarantee',
    'improve',
    'increase',
    'intensify',
    'promote',
    'protect',
    'redouble',
    'speed up',
    'step up',
    'strengthen',
    'seek',
    'take',
    'make',
    'give',
    'pay',
    'cooperate',
    'expand',
    'prioritise',
    'prioritize',
    'comply',
    'work towards',
    'follow up',
    'recognise',
    'recognize',
    'uphold',
    'enhance',
    'reinforce',
    'combat',
    'prevent',
    'advance',
    'foster',
    'safeguard',
    'respect',
    'tackle',
    'scale up',
    'facilitate',
    'support',
    'expedite',
    'boost',
    'consolidate',
    'raise awareness',
  ],
  5: [
    'abolish',
    'accede',
    'adopt',
    'amend',
    'conduct',
    'criminalise',
    'criminalize',
    'decriminalise',
    'decriminalize',
    'develop',
    'eliminate',
    'enact',
    'end',
    'establish',
    'implement',
    'investigate',
    'ratify',
    'repeal',
    'undertake',
    'withdraw',
    'sign',
    'introduce',
    'create',
    'prohibit',
    'provide',
    'remove',
    'release',
    'harmonise',
    'harmonize',
    'align',
    'incorporate',
    'allocate',
    'submit',
    'extend',
    'issue',
    'set up',
    'put an end',
    'finalise',
    'finalize',
    'complete',
    'lift',
    'cease',
    'halt',
    'stop',
    'impose',
    'raise the',
    'allow',
    'grant',
    'bring',
    'become',
    'accept',
    'invite',
    'launch',
    'modify',
    'pass',
    'reform',
    'conclude',
    'respond',
    'adhere',
    'carry out',
    'proceed',
  ],
};

/** Adverbs and openings that stand before the verb and do not change it. */
const OPENING =
  /^(?:to|that|urgently|promptly|swiftly|fully|effectively|immediately|actively|formally|further)\s+/;

const table: readonly (readonly [string, ActionCategory])[] = Object.entries(verbs)
  .flatMap(([category, words]) => words.map((word) => [word, toCategory(category)] as const))
  .sort(([a], [b]) => b.length - a.length);

const byFirstWord = Map.groupBy(table, ([verb]) => firstWord(verb));

function toCategory(key: string): ActionCategory {
  const found = ([1, 2, 3, 4, 5] as const).find((category) => String(category) === key);
  if (!found) throw new Error(`No action category ${key}`);
  return found;
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text)?.[0] ?? '';
}

/**
 * The action category that the leading verb of an English text suggests, or undefined where the verb says nothing.
 * A suggestion only: it is marked as one until a person confirms it.
 */
export const suggestActionCategory = (text: string): ActionCategory | undefined => {
  const opening = text.slice(0, 80).trimStart().toLowerCase().replace(OPENING, '').replace(OPENING, '');
  const candidates = byFirstWord.get(firstWord(opening)) ?? [];
  return candidates.find(
    ([verb]) => opening.startsWith(verb) && !/^\p{L}/u.test(opening.slice(verb.length)),
  )?.[1];
};
