import { type Drawing, escapeXml, resolveColour } from './chart-drawing.ts';

/** What a chart's file says around the drawing, so that it explains itself wherever it ends up. */
export interface ChartCaption {
  title: string;
  summary: string;
  /** The filter in words, when there is one. */
  filters?: string | undefined;
  /** A reservation that must not be lost with the page. */
  note?: string | undefined;
  /** A whole line: "Source: … as of …". */
  source: string;
}

const margin = 28;
const minimumWidth = 640;
const font = "'Segoe UI', system-ui, 'Noto Sans', 'Noto Sans Arabic', Tahoma, Arial, sans-serif";

interface Line {
  words: string;
  size: number;
  weight: number;
  colour: string;
}

/** Measures texts as the browser will draw them. */
function measureWith(size: number, weight: number): (words: string) => number {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return (words) => words.length * size * 0.55;
  pen.font = `${weight} ${size}px ${font}`;
  return (words) => pen.measureText(words).width;
}

/** Breaks a text into lines that fit. */
function wrap(line: Line, width: number): Line[] {
  const measure = measureWith(line.size, line.weight);
  const lines: string[] = [];
  for (const word of line.words.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((words) => ({ ...line, words }));
}

class Sheet {
  readonly width: number;
  readonly #isMirrored = document.documentElement.dir === 'rtl';
  readonly #parts: string[] = [];
  #reached = margin - 8;

  constructor(width: number) {
    this.width = width;
  }

  write(line: Line): void {
    for (const { words, size, weight, colour } of wrap(line, this.width - 2 * margin)) {
      this.#reached += size * 1.4;
      const x = this.#isMirrored ? this.width - margin : margin;
      this.#parts.push(
        `<text x="${x}" y="${this.#reached}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="start">${escapeXml(words)}</text>`,
      );
    }
  }

  skip(height: number): void {
    this.#reached += height;
  }

  legend(marks: Drawing['legend'], ink: string): void {
    const measure = measureWith(12, 400);
    let along = margin;
    this.#reached += 30;
    for (const { label, colour } of marks) {
      const size = 17 + measure(label) + 18;
      if (along + size > this.width - margin) {
        along = margin;
        this.#reached += 20;
      }
      const square = this.#isMirrored ? this.width - along - 11 : along;
      const text = this.#isMirrored ? this.width - along - 17 : along + 17;
      this.#parts.push(
        `<rect x="${square}" y="${this.#reached - 10}" width="11" height="11" fill="${resolveColour(colour)}"/>`,
        `<text x="${text}" y="${this.#reached}" font-size="12" fill="${ink}" text-anchor="start">${escapeXml(label)}</text>`,
      );
      along += size;
    }
    this.#reached += 12;
  }

  draw({ markup, height }: Drawing): void {
    // The drawing has its own physical left and right; only the words around it follow the page.
    this.#parts.push(`<g transform="translate(${margin} ${this.#reached})" direction="ltr">${markup}</g>`);
    this.#reached += height;
  }

  finish(background: string): { markup: string; width: number; height: number } {
    const height = Math.ceil(this.#reached + margin);
    const direction = this.#isMirrored ? 'rtl' : 'ltr';
    const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${this.width}" height="${height}" viewBox="0 0 ${this.width} ${height}" direction="${direction}" font-family="${escapeXml(font)}"><rect width="100%" height="100%" fill="${background}"/>${this.#parts.join('')}</svg>`;
    return { markup, width: this.width, height };
  }
}

/** The chart as a self-contained SVG document: title, summary, legend, drawing, filter, source and date. */
export function composeSvg(caption: ChartCaption, drawing: Drawing) {
  const ink = resolveColour('var(--mantine-color-text)');
  const faint = resolveColour('var(--mantine-color-dimmed)');
  const sheet = new Sheet(Math.max(minimumWidth, Math.ceil(drawing.width) + 2 * margin));
  sheet.write({ words: caption.title, size: 19, weight: 650, colour: ink });
  sheet.write({ words: caption.summary, size: 13, weight: 400, colour: faint });
  if (drawing.legend.length > 0) sheet.legend(drawing.legend, ink);
  sheet.skip(14);
  sheet.draw(drawing);
  sheet.skip(8);
  for (const words of [caption.note, caption.filters, caption.source]) {
    if (words) sheet.write({ words, size: 11.5, weight: 400, colour: faint });
  }
  return sheet.finish(resolveColour('var(--mantine-color-body)'));
}

/** The same as a PNG at twice the size, for slides and print. */
export async function composePng(caption: ChartCaption, drawing: Drawing): Promise<Blob> {
  const { markup, width, height } = composeSvg(caption, drawing);
  const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('The browser gave no image'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
