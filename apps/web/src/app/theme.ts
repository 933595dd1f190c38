import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { colourVariables } from '../ui/status-colours.ts';
import { night, petrol, stone, textColours } from './colours.ts';

/** Fonts that are already on the reader's device, Arabic ones included: nothing to download, nothing to wait for. */
const fontFamily =
  "'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, 'Helvetica Neue', 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', 'Dubai', Tahoma, Arial, sans-serif";

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.25,
  colors: { petrol: [...petrol], gray: [...stone], dark: [...night] },
  black: textColours.light.text,
  fontFamily,
  fontFamilyMonospace:
    "ui-monospace, 'SFMono-Regular', 'Cascadia Mono', Consolas, 'Noto Sans Mono', monospace",
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  components: {
    // The header of a dialog is no banner of the page.
    Modal: { defaultProps: { attributes: { header: { role: 'presentation' } } } },
    // They go by themselves; one that stays gives its button a name in the reader's language.
    // By its name: importing the component would send it with the first page.
    Notification: {
      defaultProps: { withCloseButton: false },
      styles: { description: { color: 'var(--mantine-color-text)' } },
    },
  },
  headings: {
    fontFamily,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.75rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
});

const variablesOf = (colours: (typeof textColours)['light' | 'dark']) => ({
  '--mantine-color-body': colours.body,
  '--mantine-color-text': colours.text,
  '--mantine-color-dimmed': colours.dimmed,
  '--mantine-color-placeholder': colours.dimmed,
  '--mantine-color-error': colours.error,
  '--mantine-color-anchor': colours.anchor,
  '--page-background': colours.page,
});

/** Mantine's own `dimmed` and `error` miss 4.5 : 1 on our surfaces. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...variablesOf(textColours.light),
    ...colourVariables('light'),
    '--line': stone[2],
    '--line-strong': stone[4],
    '--surface-raised': stone[0],
  },
  dark: {
    ...variablesOf(textColours.dark),
    ...colourVariables('dark'),
    '--line': night[5],
    '--line-strong': night[4],
    '--surface-raised': night[6],
  },
});
