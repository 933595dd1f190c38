import { useRef } from 'react';
import classes from './chart.module.css';
import { drawElement, useDrawing } from './chart-drawing.ts';
import { type Plot, placeX, roundTicks } from './chart-scale.ts';
import { useFormat } from './format.ts';
import { Legend } from './Legend.tsx';
import type { Series } from './StackedColumns.tsx';
import { useChartSize } from './use-chart-size.ts';
import { ValueAxis } from './ValueAxis.tsx';

export interface Step {
  /** `YYYY-MM-DD`: from this day on the values hold. */
  on: string;
  values: Readonly<Record<string, number>>;
}

/** A single figure that was reported for one day, beside what is counted. */
export interface ReportedFigure {
  on: string;
  value: number;
  label: string;
  colour: string;
}

interface StepLineProps {
  series: readonly Series[];
  /** Oldest first. */
  steps: readonly Step[];
  /** The day up to which the last values hold. */
  until: string;
  reported?: readonly ReportedFigure[];
  height?: number;
}

const footer = 24;
const header = 14;
const edge = 12;
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The first days of the years from the first step to the last day. */
function yearTicks(first: string, last: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  return Array.from({ length: to - from + 1 }, (_, index) => `${from + index}-01-01`);
}

/** What holds from one day to the next change, over time to scale. Runs from the right in Arabic. */
export function StepLine({ series, steps, until, reported = [], height = 220 }: StepLineProps) {
  const { ref, width, isMirrored } = useChartSize(height);
  const { number } = useFormat();
  const svg = useRef<SVGSVGElement>(null);
  const marks = reported.map(({ label, colour, on }) => ({ key: `reported ${on}`, label, colour }));
  useDrawing(() => drawElement(svg.current, [...series, ...marks]));

  const first = `${steps[0]?.on.slice(0, 4) ?? until.slice(0, 4)}-01-01`;
  const values = steps.flatMap((step) => series.map(({ key }) => step.values[key] ?? 0));
  const ticks = roundTicks(Math.max(0, ...values, ...reported.map(({ value }) => value)));
  const top = ticks.at(-1) ?? 1;
  const plot: Plot = { width, height, axis: 12 + String(top).length * 8, isMirrored };
  const yOf = (value: number) => header + (1 - value / top) * (height - header - footer);
  const span = Math.max(1, dayOf(until) - dayOf(first));
  const xOf = (day: string) =>
    placeX(plot, plot.axis + edge + ((dayOf(day) - dayOf(first)) / span) * (width - plot.axis - 2 * edge));
  const pointsOf = (key: string) =>
    steps.flatMap((step, index) => {
      const y = yOf(step.values[key] ?? 0);
      return [`${xOf(step.on)},${y}`, `${xOf(steps[index + 1]?.on ?? until)},${y}`];
    });

  return (
    <div>
      <Legend entries={[...series, ...marks]} />
      <div ref={ref} className={classes.chart} style={{ blockSize: height }}>
        {width > 0 && (
          <svg ref={svg} className={classes.svg} width={width} height={height} aria-hidden>
            <ValueAxis plot={plot} ticks={ticks} yOf={yOf} />
            {yearTicks(first, until).map((day) => (
              <text key={day} className={classes.tick} x={xOf(day)} y={height - 6} textAnchor="middle">
                {day.slice(0, 4)}
              </text>
            ))}
            {series.map(({ key, colour }) => (
              <polyline
                key={key}
                className={classes.line}
                style={{ stroke: colour }}
                points={pointsOf(key).join(' ')}
              />
            ))}
            {reported.map(({ on, value, colour }) => (
              <g key={on}>
                <circle cx={xOf(on)} cy={yOf(value)} r={5} style={{ fill: colour }} />
                <text
                  className={classes.tick}
                  x={xOf(on) + (isMirrored ? -10 : 10)}
                  y={yOf(value) + 4}
                  textAnchor={isMirrored ? 'end' : 'start'}
                >
                  {number(value)}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
    </div>
  );
}
