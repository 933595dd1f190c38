import {
  categoryShades,
  positionShades,
  type Shade,
  standingShades,
  statusShades,
} from '../ui/status-colours.ts';
import { textColours } from './colours.ts';

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const { body, page, ...texts } = textColours[scheme];

  it.each(Object.entries(texts))('%s text is readable on cards and on the page', (_, colour) => {
    expect(contrast(colour, body)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, page)).toBeGreaterThanOrEqual(4.5);
  });

  const shades: [string, Shade][] = [
    ...Object.entries(statusShades),
    ...Object.entries(positionShades),
    ...Object.entries(standingShades),
    ...categoryShades.map((shade, index): [string, Shade] => [`category ${index}`, shade]),
  ];
  it.each(shades)('the colour of %s stands out from its surface', (_, shade) => {
    expect(contrast(shade[scheme], body)).toBeGreaterThanOrEqual(3);
    expect(contrast(shade[scheme], page)).toBeGreaterThanOrEqual(3);
  });
});
