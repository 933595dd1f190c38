import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ChartTip } from './ChartTip.tsx';
import classes from './chart.module.css';
import { drawElement, useDrawing } from './chart-drawing.ts';
import { labelStride, type Plot, placeX, roundTicks } from './chart-scale.ts';
import { useFormat } from './format.ts';
import { Legend } from './Legend.tsx';
import type { Column, Series } from './StackedColumns.tsx';
import { useChartSize } from './use-chart-size.ts';
import { useRovingLinks } from './use-roving-links.ts';
import { ValueAxis } from './ValueAxis.tsx';

interface TimeLineProps {
  series: readonly Series[];
  /** Evenly spaced points in time, oldest first. */
  columns: readonly Column[];
  height?: number;
}

const footer = 24;
const header = 8;
const edge = 12;

const valueAt = (column: Column, key: string) => column.values[key] ?? 0;

/** One line per series over evenly spaced times. Runs from the right in Arabic. */
export function TimeLine({ series, columns, height = 240 }: TimeLineProps) {
  const { ref, width, isMirrored } = useChartSize(height);
  const svg = useRef<SVGSVGElement>(null);
  const moveFocus = useRovingLinks();
  const [pointed, setPointed] = useState<number>();
  useDrawing(() => drawElement(svg.current, series));

  const ticks = roundTicks(
    Math.max(0, ...columns.flatMap((column) => series.map(({ key }) => valueAt(column, key)))),
  );
  const top = ticks.at(-1) ?? 1;
  const plot: Plot = { width, height, axis: 12 + String(top).length * 8, isMirrored };
  const yOf = (value: number) => header + (1 - value / top) * (height - header - footer);
  const step = (width - plot.axis - 2 * edge) / Math.max(1, columns.length - 1);
  const xOf = (index: number) => placeX(plot, plot.axis + edge + index * step);
  const stride = labelStride(Math.max(...columns.map((column) => column.label.length), 0) * 7 + 10, step);
  const pointedColumn = pointed === undefined ? undefined : columns[pointed];

  return (
    <div>
      <Legend entries={series} />
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
            <ValueAxis plot={plot} ticks={ticks} yOf={yOf} />
            {series.map(({ key, colour }) => (
              <polyline
                key={key}
                className={classes.line}
                style={{ stroke: colour }}
                points={columns
                  .map((column, index) => `${xOf(index)},${yOf(valueAt(column, key))}`)
                  .join(' ')}
              />
            ))}
            {columns.map((column, index) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: only shows the figures that the links name anyway
              <g
                key={column.key}
                onPointerEnter={() => setPointed(index)}
                onFocus={() => setPointed(index)}
                onBlur={() => setPointed(undefined)}
              >
                <rect
                  x={xOf(index) - step / 2}
                  y={header}
                  width={Math.max(1, step)}
                  height={height - header - footer}
                  fill="transparent"
                  stroke="none"
                />
                {series.map((one, order) => (
                  <Dot
                    key={one.key}
                    series={one}
                    column={column}
                    isFirst={index === 0 && order === 0}
                    x={xOf(index)}
                    y={yOf(valueAt(column, one.key))}
                    radius={pointed === index ? 4.5 : 2.5}
                  />
                ))}
                {index % stride === 0 && (
                  <text
                    className={classes.tick}
                    x={xOf(index)}
                    y={height - 6}
                    textAnchor="middle"
                    aria-hidden
                  >
                    {column.label}
                  </text>
                )}
              </g>
            ))}
          </svg>
        )}
        {pointedColumn && pointed !== undefined && (
          <ChartTip
            title={pointedColumn.label}
            rows={series.map((one) => ({ ...one, value: valueAt(pointedColumn, one.key) }))}
            x={xOf(pointed)}
            width={width}
          />
        )}
      </div>
    </div>
  );
}

interface DotProps {
  series: Series;
  column: Column;
  isFirst: boolean;
  x: number;
  y: number;
  radius: number;
}

function Dot({ series, column, isFirst, x, y, radius }: DotProps) {
  const { number } = useFormat();
  const circle = <circle className={classes.mark} style={{ fill: series.colour }} cx={x} cy={y} r={radius} />;
  if (!column.linkOf) return circle;
  const name = `${column.label}, ${series.label}: ${number(valueAt(column, series.key))}`;
  return (
    <Link {...column.linkOf(series.key)} aria-label={name} tabIndex={isFirst ? 0 : -1}>
      {circle}
    </Link>
  );
}
