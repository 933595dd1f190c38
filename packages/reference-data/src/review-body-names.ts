import { foldName, indexNames } from './names.ts';
import { type ReviewBodyKey, reviewBodies } from './review-bodies.ts';

const bodiesByName = indexNames(
  reviewBodies.map(({ key, code, names, aliases }) => ({
    key,
    names: [key, code, ...Object.values(names), ...aliases],
  })),
);

const mandateWords =
  /^(?:sr|ie|wg)\b|\b(?:special rapporteurs?|independent experts?|working groups?|special representative|special procedures?|rapporteu(?:rs?|se) speciale?s?|relatora? especial|experte? independante?|expert[oa] independiente|perit[oa] independente|groupe de travail|grupo de trabajo|grupo de trabalho)\b|المقرر|الخبير|الفريق العامل/;
const reviewWords =
  /\bupr\b|universal periodic review|examen periodique universel|examen periodico universal|الاستعراض الدوري/;

/**
 * The body a label names by code or name, also with its code in brackets ("Committee against Torture (CAT)").
 * The name of any special-procedure mandate ("SR Housing", "Working Group on …") is `special_procedures`.
 */
export function findReviewBody(label: string): ReviewBodyKey | undefined {
  const folded = foldName(label);
  const named = bodiesByName.get(folded) ?? bodiesByName.get(foldName(label.replace(/\([^)]*\)/g, '')));
  if (named) return named;
  if (reviewWords.test(folded)) return 'upr';
  return mandateWords.test(folded) ? 'special_procedures' : undefined;
}
