import { textFingerprint } from '@mutabaa/interchange/text-fingerprint';
import { type Language, languages } from '@mutabaa/reference-data/languages';
import type { ImplementationStatus, Position, Priority } from '@mutabaa/reference-data/vocabularies';
import { type Random, randomFrom } from './random.ts';
import { recommendingStates, type SampleReview, sampleReviews } from './sample-reviews.ts';
import {
  committeeSentences,
  concernSentences,
  networkSentences,
  rationales,
  reviewSentences,
  type SampleSentence,
  visitSentences,
} from './sample-sentences.ts';
import { type SampleTopic, sampleTopics } from './sample-topics.ts';

export interface SamplePosition {
  position: Position;
  on: string;
  symbol: string;
}

export interface SampleStatus {
  status: ImplementationStatus;
  on: string;
  rationale: string;
}

/** A sample recommendation with its histories, oldest first, ready to be stored. */
export interface SampleRecommendation {
  review: SampleReview;
  paragraph: string;
  type: 'recommendation' | 'observation' | 'pledge' | 'network_call';
  text: string;
  fingerprint: string;
  language: Language;
  themes: readonly string[];
  affected: readonly string[];
  sdgs: readonly string[];
  recommendingStates: readonly string[];
  actionCategory: number | null;
  priority: Priority | null;
  dueOn: string | null;
  position: Position;
  positions: readonly SamplePosition[];
  status: ImplementationStatus;
  statuses: readonly SampleStatus[];
}

const SEED = 59_2025;
const DAY_MS = 86_400_000;
const HISTORY_DAYS = 715;

/** The whole sample as it is on `today` (`YYYY-MM-DD`): the same on every installation of that day. */
export const generateSample = (today: string): SampleRecommendation[] => {
  const random = randomFrom(SEED);
  const written = new Set<string>();
  return sampleReviews.flatMap((review) =>
    Array.from({ length: review.count }, (_, index) => recommend(random, review, index + 1, today, written)),
  );
};

const recommend = (
  random: Random,
  review: SampleReview,
  number: number,
  today: string,
  written: Set<string>,
): SampleRecommendation => {
  const words = newWords(random, review, written);
  const { topic } = words;
  const statuses = statusHistory(random, review, today);
  const status = statuses.at(-1)?.status ?? 'not_assessed';
  const positions = positionHistory(random, review, words.type);
  return {
    review,
    paragraph: paragraphOf(review, number),
    type: words.type,
    text: words.text,
    fingerprint: textFingerprint(words.text),
    language: words.language,
    themes: topic.themes.slice(0, random.between(1, 2)),
    affected: random.pickSome(topic.affected, random.between(0, 2)),
    sdgs: random.pickSome(topic.sdgs, random.between(1, 2)),
    recommendingStates:
      review.body === 'upr' && words.type === 'recommendation'
        ? random.pickSome(recommendingStates, random.chance(0.2) ? random.between(2, 4) : 1)
        : [],
    actionCategory: words.action,
    priority: random.pick<Priority | null>(['high', 'high', 'medium', 'medium', 'medium', 'low', null]),
    dueOn: dueDay(random, status, today),
    position: positions.at(-1)?.position ?? 'pending',
    positions,
    status,
    statuses,
  };
};

const paragraphOf = ({ paragraphs }: SampleReview, number: number): string =>
  'under' in paragraphs ? `${paragraphs.under}.${number}` : String(paragraphs.after + number);

interface Words {
  topic: SampleTopic;
  type: SampleRecommendation['type'];
  language: Language;
  text: string;
  action: number | null;
}

/** Words that no sample recommendation has said before: the same words would be the same recommendation. */
const newWords = (random: Random, review: SampleReview, written: Set<string>): Words => {
  for (;;) {
    const words = wordsFor(random, review);
    const said = `${review.label}:${words.text}`;
    if (written.has(said)) continue;
    written.add(said);
    return words;
  }
};

const wordsFor = (random: Random, review: SampleReview): Words => {
  const raised = sampleTopics.filter(({ bodies }) => bodies.includes(review.body));
  const topic = random.pick(raised.length > 0 ? raised : sampleTopics);
  const say = (type: Words['type'], { text, action }: SampleSentence, language: Language = 'en'): Words => {
    const object = random.pick(topic.objects[language] ?? topic.objects.en);
    return { topic, type, language, text: text.replace('{object}', object), action };
  };
  switch (review.body) {
    case 'upr': {
      if (random.chance(0.03)) return { ...say('pledge', { text: PLEDGE, action: 4 }), action: null };
      const language = languageFor(random, topic);
      return say('recommendation', random.pick(reviewSentences[language]), language);
    }
    case 'network':
      return { ...say('network_call', random.pick(networkSentences)), action: null };
    case 'special_procedures':
      return say('recommendation', random.pick(visitSentences));
    default:
      return random.chance(0.25)
        ? { ...say('observation', { text: random.pick(concernSentences), action: 1 }), action: null }
        : say('recommendation', random.pick(committeeSentences));
  }
};

const PLEDGE = 'The Government undertakes to improve {object} before the next review';

/** Mostly English; otherwise a language in which the topic has words. */
const languageFor = (random: Random, topic: SampleTopic): Language =>
  random.chance(0.75) ? 'en' : random.pick(languages.filter((language) => topic.objects[language]));

/** In the review the State first takes note of what it got, and answers some four months later; elsewhere there is no answer. */
const positionHistory = (random: Random, review: SampleReview, type: string): SamplePosition[] => {
  if (!review.answer || type === 'pledge') return [];
  const pending: SamplePosition = { position: 'pending', on: review.opensOn, symbol: review.symbol };
  const answered = random.pick<Position>([
    ...Array.from({ length: 13 }, () => 'supported' as const),
    ...Array.from({ length: 4 }, () => 'noted' as const),
    ...Array.from({ length: 2 }, () => 'partially_supported' as const),
    'pending',
  ]);
  if (answered === 'pending') return [pending];
  return [pending, { position: answered, ...review.answer }];
};

/** Ways through the statuses, the usual ones several times. What was asked long ago has gone further. */
const courses: Record<'old' | 'recent', readonly (readonly ImplementationStatus[])[]> = {
  old: [
    ['in_progress', 'implemented'],
    ['in_progress', 'partially_implemented', 'implemented'],
    ['partially_implemented', 'implemented'],
    ['continuous'],
    ['in_progress', 'partially_implemented'],
    ['not_started', 'in_progress'],
    ['not_planned'],
    [],
  ],
  recent: [
    [],
    [],
    ['not_started'],
    ['not_started', 'in_progress'],
    ['in_progress'],
    ['in_progress', 'partially_implemented'],
    ['in_progress', 'implemented'],
    ['continuous'],
    ['not_planned'],
  ],
};

/** The follow-up of the last two years: each step some months after the one before, none before there was anything to follow up. */
const statusHistory = (random: Random, review: SampleReview, today: string): SampleStatus[] => {
  const age = daysBetween(review.opensOn, today);
  const course = random.pick(courses[age > 5 * 365 ? 'old' : 'recent']);
  const days = course
    .map(() => random.between(3, Math.max(3, Math.min(HISTORY_DAYS, age - 30))))
    .sort((one, another) => another - one);
  return course.map((status, step) => ({
    status,
    on: dayBefore(today, days[step] ?? 3),
    rationale: random.pick(rationales[status]),
  }));
};

/** Three in five open ones have a day: some past it, some close to it, most with time left. */
const dueDay = (random: Random, status: ImplementationStatus, today: string): string | null => {
  if (!random.chance(0.6)) return null;
  const isOpen = !['implemented', 'continuous', 'not_planned'].includes(status);
  if (isOpen && random.chance(0.3)) return dayBefore(today, random.between(5, 300));
  if (isOpen && random.chance(0.25)) return dayBefore(today, -random.between(5, 85));
  return dayBefore(today, -random.between(100, 900));
};

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

const dayBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);
