import { uprCycle, uprSession } from '@mutabaa/reference-data/upr-sessions';
import { knownState } from './known-labels.ts';

/** What a matrix says of itself outside its table. */
export type MatrixHeading = { addressee?: string; uprSession?: number; uprCycle?: number; symbol?: string };

const REVIEW =
  '(?:UPR|EPU|RPU|Universal Periodic Review|Examen périodique universel|Examen periódico universal)';
const OF = "(?:of the|of|de la|de l[’']|del|du|de|do|da|:|[-–—])";

/** "UPR of Iran (Islamic Republic of) (3rd Cycle – 34th session)": the last bracket is the cycle's. */
const WITH_CYCLE = new RegExp(
  `${REVIEW}\\s*${OF}\\s*(?<state>[^\\n]{2,80}?)\\s*[(,–—-]\\s*(?<when>[^()\\n]{0,20}\\d[^()\\n]{0,20}(?:cycle|ciclo|session|sesi)[^()\\n]{0,40})`,
  'iu',
);
const WITHOUT_CYCLE = new RegExp(`${REVIEW}\\s*${OF}\\s*(?<state>[^\\n]{2,80})`, 'iu');

/**
 * Reads the State under review, the session and the cycle from the page headers, the paragraphs before the table and the
 * title of a matrix, which are the only places that name them.
 */
export function readMatrixHeading(text: string): MatrixHeading {
  const match = WITH_CYCLE.exec(text) ?? WITHOUT_CYCLE.exec(text);
  const addressee = match?.groups?.state && knownState(match.groups.state.trim());
  const when = match?.groups?.when ?? '';
  const session = uprSession(
    numberBefore(when, /(\d{1,2})\s?\p{L}{0,3}\s+(?:session|sesi|período)/iu),
  )?.number;
  const cycle = session ? uprCycle(session) : numberBefore(when, /(\d)\s?\p{L}{0,3}\s+(?:cycle|ciclo)/iu);
  const symbol = /A\/HRC\/\d{1,3}\/\d{1,3}/.exec(text)?.[0];
  return {
    ...(addressee ? { addressee } : {}),
    ...(session ? { uprSession: session } : {}),
    ...(cycle ? { uprCycle: cycle } : {}),
    ...(symbol ? { symbol } : {}),
  };
}

function numberBefore(text: string, pattern: RegExp): number {
  return Number(pattern.exec(text)?.[1] ?? 0);
}
