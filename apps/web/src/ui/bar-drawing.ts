import type { BarItem } from './BarList.tsx';
import { type Drawing, escapeXml, type LegendMark, resolveColour } from './chart-drawing.ts';

interface Bars {
  items: readonly BarItem[];
  longest: number;
  legend?: readonly LegendMark[] | undefined;
  format: (value: number) => string;
  defaultColour: string;
}

const width = 880;
const row = 26;
const labelWidth = 300;
const countWidth = 70;
const barSpace = width - labelWidth - countWidth;

const shorten = (label: string): string => (label.length > 46 ? `${label.slice(0, 45)}…` : label);

/** The bars of a list for a file; mirrored when the page is. */
export function drawBars({ items, longest, legend = [], format, defaultColour }: Bars): Drawing {
  const isMirrored = document.documentElement.dir === 'rtl';
  const place = (x: number, size = 0) => (isMirrored ? width - x - size : x);
  const [start, end] = isMirrored ? ['end', 'start'] : ['start', 'end'];
  const ink = resolveColour('var(--mantine-color-text)');

  const markup = items.map((item, index) => {
    const top = index * row;
    const text = (x: number, anchor: string | undefined, words: string) =>
      `<text x="${place(x)}" y="${top + 17}" text-anchor="${anchor}" fill="${ink}" font-size="13">${escapeXml(words)}</text>`;
    let reached = labelWidth;
    const bars = (item.segments ?? [{ value: item.value, colour: item.colour ?? defaultColour }]).map(
      (segment) => {
        const size = (segment.value / longest) * barSpace;
        const x = place(reached, size);
        reached += size;
        return `<rect x="${x}" y="${top + 5}" width="${size}" height="16" fill="${resolveColour(segment.colour)}"/>`;
      },
    );
    return [text(0, start, shorten(item.label)), ...bars, text(width, end, format(item.value))].join('');
  });
  return {
    width,
    height: items.length * row,
    markup: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${items.length * row}">${markup.join('')}</svg>`,
    legend,
  };
}
