import { type Labels, labels } from './languages.ts';
import { themeRows } from './theme-rows.ts';

/** A theme under which recommendations are filed. */
export type Theme = {
  /** Kebab-case and stable: stored with recommendations and used in addresses. */
  readonly key: string;
  readonly labels: Labels;
};

export const themes: readonly Theme[] = themeRows.map(([key, en, ar, fr, es, pt]) => ({
  key,
  labels: labels(en, ar, fr, es, pt),
}));
