import type { RecommendationFilter } from '@mutabaa/contracts/recommendations';
import type { Provenance } from '@mutabaa/interchange/export-row';
import type { Language } from '@mutabaa/reference-data/languages';
import { say } from '../language/catalog.ts';

interface Described {
  language: Language;
  filter: RecommendationFilter;
  sort: string;
  rows: number;
  createdAt: Date;
  format: string;
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** The file's name in the language of the export, with the day on which it was asked for. */
export const fileNameOf = ({ language, createdAt, format }: Described): string =>
  `${say(language, 'export.file_name', { day: dayOf(createdAt) })}.${format}`;

/**
 * A `Content-Disposition` (RFC 6266): the name as it is for programs that read UTF-8, which all browsers do, and an
 * ASCII one for the others.
 */
export const attachmentOf = (described: Described): string => {
  const ascii = `mutabaa-${dayOf(described.createdAt)}.${described.format}`;
  const encoded = encodeURIComponent(fileNameOf(described)).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
};

/** What the second sheet tells: where the rows come from, what was filtered, when, and the address that shows the same. */
export const provenanceOf = (described: Described, publicUrl: string): Provenance => {
  const { language, rows, createdAt } = described;
  const search = searchOf(described);
  const entry = (label: string, value: string) => ({ label: say(language, `export.${label}`), value });
  return {
    title: say(language, 'export.about'),
    entries: [
      entry('source', 'Mutabaa'),
      entry('created', createdAt.toISOString()),
      entry('rows', String(rows)),
      entry('filter', filterWords(described.filter) || say(language, 'export.no_filter')),
      entry('address', `${publicUrl}/recommendations${search}`),
    ],
  };
};

/** The filter as pairs of a query string, as register and API both take it. */
const pairsOf = (filter: RecommendationFilter): [string, string][] =>
  Object.entries(filter).flatMap(([name, given]) =>
    (Array.isArray(given) ? given : [given]).flatMap((value): [string, string][] =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

const searchOf = ({ filter, sort, language }: Described): string =>
  `?${new URLSearchParams([...pairsOf(filter), ['sort', sort], ['lang', language]])}`;

const filterWords = (filter: RecommendationFilter): string =>
  pairsOf(filter)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
