import { labels } from './languages.ts';

/**
 * The fictional State of the sample data. ISO 3166 leaves these codes to users and M49 has assigned no 999: no State
 * will ever have them.
 */
export const sampleState = {
  iso3: 'XSA',
  iso2: 'XS',
  m49: '999',
  names: labels(
    'Exemplia (sample)',
    'إكزمبليا (مثال)',
    'Exemplie (exemple)',
    'Ejemplia (ejemplo)',
    'Exemplia (exemplo)',
  ),
} as const;
