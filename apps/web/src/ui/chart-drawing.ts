import { createContext, useContext, useEffect, useRef } from 'react';

export interface LegendMark {
  label: string;
  colour: string;
}

/** A chart as SVG markup with every colour and font resolved, ready for a file. */
export interface Drawing {
  width: number;
  height: number;
  markup: string;
  legend: readonly LegendMark[];
}

export type Draw = () => Drawing | undefined;

/** How a chart tells the frame around it to draw it into a file. */
export const DrawingContext = createContext<((draw: Draw) => void) | undefined>(undefined);

/** Registers the chart's drawing with the frame around it, when there is one. */
export function useDrawing(draw: Draw): void {
  const latest = useRef(draw);
  latest.current = draw;
  const register = useContext(DrawingContext);
  useEffect(() => register?.(() => latest.current()), [register]);
}

/** `var(--status-noted)` → `#c27c0e`: files know no style sheet. */
export function resolveColour(colour: string): string {
  const name = /^var\((--[\w-]+)\)$/.exec(colour)?.[1];
  return name ? getComputedStyle(document.documentElement).getPropertyValue(name).trim() : colour;
}

/** Makes a text safe inside SVG markup. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot carry these even when escaped
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

const inherited = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'font-size',
  'font-weight',
  'text-anchor',
];

/** Copies an SVG that is on screen, with what the style sheets add to it written into each element. */
export function drawElement(svg: SVGSVGElement | null, legend: readonly LegendMark[]): Drawing | undefined {
  if (!svg) return undefined;
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return undefined;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    for (const property of inherited) element.setAttribute(property, style.getPropertyValue(property));
    for (const name of ['style', 'class', 'href', 'tabindex']) element.removeAttribute(name);
  });
  const { width, height } = svg.getBoundingClientRect();
  // One that takes its size from the page would fill the whole sheet.
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return { width, height, markup: new XMLSerializer().serializeToString(copy), legend };
}
