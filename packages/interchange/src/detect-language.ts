/** Words that are frequent in one of the languages of the United Nations' Latin script, and rare in the others. */
const STOP_WORDS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['en', /\b(?:the|and|of|to|its|with|for|all|on|that|by|rights)\b/gi],
  ['fr', /\b(?:les|des|du|et|aux|dans|une|pour|ses|leur|sur|droits|afin)\b|\b[ldn]['’]/gi],
  ['es', /\b(?:el|los|las|del|y|para|una|sus|con|por|derechos)\b/gi],
  ['pt', /\b(?:os|dos|das|da|do|na|no|em|para|uma|seus|com|por|direitos|e)\b|ção\b|ções\b/gi],
];

const SCRIPTS: readonly (readonly [language: string, pattern: RegExp])[] = [
  ['ar', /\p{Script=Arabic}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['zh', /\p{Script=Han}/u],
];

const ENOUGH_CHARACTERS = 400;

/** So many of English's small words in one sample leave no doubt. */
const CERTAIN_COUNT = 4;

/**
 * ISO 639-1 code of the language a recommendation is written in, by its script or its small words; English, the language
 * of most UPR texts, when nothing decides.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, ENOUGH_CHARACTERS);
  if (/\P{ASCII}/u.test(sample)) {
    const byScript = SCRIPTS.find(([, pattern]) => pattern.test(firstLetters(sample)));
    if (byScript) return byScript[0];
  }
  let best = 'en';
  let most = 0;
  for (const [language, pattern] of STOP_WORDS) {
    const count = sample.match(pattern)?.length ?? 0;
    if (language === 'en' && count >= CERTAIN_COUNT) return language;
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}

/** A foreign name late in the text decides nothing. */
function firstLetters(sample: string): string {
  return (sample.match(/\p{L}/gu) ?? []).slice(0, 8).join('');
}
