import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ChartTip } from './ChartTip.tsx';
import classes from './chart.module.css';
import { drawElement, useDrawing } from './chart-drawing.ts';
import { type Plot, placeX, rangeTicks } from './chart-scale.ts';
import { useFormat } from './format.ts';
import { Legend, type LegendEntry } from './Legend.tsx';
import type { LinkTarget } from './links.tsx';
import { useChartSize } from './use-chart-size.ts';
import { useRovingLinks } from './use-roving-links.ts';
import { ValueAxis } from './ValueAxis.tsx';

export interface ScatterPoint {
  key: string;
  label: string;
  x: number;
  y: number;
  colour: string;
  link: LinkTarget;
}

interface ScatterChartProps {
  points: readonly ScatterPoint[];
  xName: string;
  yName: string;
  legend: readonly LegendEntry[];
  height?: number;
}

const footer = 40;
const header = 24;
const edge = 14;
const axis = 40;

const ticksOf = (values: readonly number[]): number[] =>
  rangeTicks(Math.min(0, ...values), Math.max(1, ...values));

/** Two measures of the same things against each other; each dot leads to its thing. Runs from the right in Arabic. */
export function ScatterChart({ points, xName, yName, legend, height = 380 }: ScatterChartProps) {
  const { ref, width, isMirrored } = useChartSize(height);
  const { number } = useFormat();
  const svg = useRef<SVGSVGElement>(null);
  const moveFocus = useRovingLinks();
  const [pointed, setPointed] = useState<ScatterPoint>();
  useDrawing(() => drawElement(svg.current, legend));

  const xTicks = ticksOf(points.map(({ x }) => x));
  const yTicks = ticksOf(points.map(({ y }) => y));
  const plot: Plot = { width, height, axis, isMirrored };
  const partOf = (value: number, ticks: readonly number[]) => {
    const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
    return (value - low) / (high - low || 1);
  };
  const xOf = (value: number) =>
    placeX(plot, axis + edge + partOf(value, xTicks) * (width - axis - 2 * edge));
  const yOf = (value: number) => header + (1 - partOf(value, yTicks)) * (height - header - footer);
  const start = placeX(plot, 0);

  return (
    <div>
      <Legend entries={legend} />
      <div ref={ref} className={classes.chart} style={{ blockSize: height }}>
        {width > 0 && (
          // biome-ignore lint/a11y/noSvgWithoutTitle: the frame's heading and sentence name the chart
          <svg
            ref={svg}
            className={classes.svg}
            width={width}
            height={height}
            onKeyDown={moveFocus}
            onPointerLeave={() => setPointed(undefined)}
          >
            <text
              className={classes.tick}
              x={start}
              y={12}
              textAnchor={isMirrored ? 'end' : 'start'}
              aria-hidden
            >
              {yName}
            </text>
            <ValueAxis plot={plot} ticks={yTicks} yOf={yOf} />
            {xTicks.map((tick) => (
              <text
                key={tick}
                className={classes.tick}
                x={xOf(tick)}
                y={height - footer + 18}
                textAnchor="middle"
                aria-hidden
              >
                {number(tick)}
              </text>
            ))}
            <text
              className={classes.tick}
              x={placeX(plot, width)}
              y={height - 4}
              textAnchor={isMirrored ? 'start' : 'end'}
              aria-hidden
            >
              {xName}
            </text>
            {points.map((point, index) => (
              <Link
                key={point.key}
                {...point.link}
                preload={false}
                tabIndex={index === 0 ? 0 : -1}
                aria-label={`${point.label}, ${xName} ${number(point.x)}, ${yName} ${number(point.y)}`}
                onPointerEnter={() => setPointed(point)}
                onFocus={() => setPointed(point)}
                onBlur={() => setPointed(undefined)}
              >
                <circle
                  className={classes.dot}
                  cx={xOf(point.x)}
                  cy={yOf(point.y)}
                  r={pointed === point ? 7 : 5}
                  style={{ fill: point.colour }}
                />
              </Link>
            ))}
          </svg>
        )}
        {pointed && (
          <ChartTip
            title={pointed.label}
            rows={[
              { key: 'x', label: xName, value: pointed.x, colour: pointed.colour },
              { key: 'y', label: yName, value: pointed.y, colour: pointed.colour },
            ]}
            x={xOf(pointed.x)}
            width={width}
          />
        )}
      </div>
    </div>
  );
}
