import { type Drawing, escapeXml, type LegendMark, resolveColour } from './chart-drawing.ts';
import type { TileGroup } from './StateTiles.tsx';
import type { StateShade } from './state-shade.ts';

interface Tiles {
  groups: readonly TileGroup[];
  shadeOf: (iso3: string) => StateShade;
  legend: readonly LegendMark[];
}

const size = 40;
const gap = 4;
const inRow = 18;
const width = inRow * (size + gap);
const heading = 26;
const tileHeight = 26;

/** The tiles for a file; mirrored when the page is. */
export function drawTiles({ groups, shadeOf, legend }: Tiles): Drawing {
  const isMirrored = document.documentElement.dir === 'rtl';
  const ink = resolveColour('var(--mantine-color-text)');
  const parts: string[] = [];
  let top = 0;
  for (const { label, states } of groups) {
    parts.push(
      `<text x="${isMirrored ? width : 0}" y="${top + 17}" text-anchor="${isMirrored ? 'end' : 'start'}" fill="${ink}" font-size="13">${escapeXml(label)}</text>`,
    );
    top += heading;
    for (const [index, iso3] of states.entries()) {
      const along = (index % inRow) * (size + gap);
      const x = isMirrored ? width - along - size : along;
      const y = top + Math.floor(index / inRow) * (tileHeight + gap);
      const colour = resolveColour(shadeOf(iso3).colour);
      parts.push(
        `<rect x="${x}" y="${y}" width="${size}" height="${tileHeight}" fill="${colour}" fill-opacity="0.24"/>`,
        `<rect x="${x}" y="${y + tileHeight - 3}" width="${size}" height="3" fill="${colour}"/>`,
        `<text x="${x + size / 2}" y="${y + 16}" text-anchor="middle" fill="${ink}" font-size="11">${iso3}</text>`,
      );
    }
    top += Math.ceil(states.length / inRow) * (tileHeight + gap) + 8;
  }
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}">${parts.join('')}</svg>`;
  return { width, height: top, markup, legend };
}
