import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { ChartTip } from './ChartTip.tsx';
import classes from './chart.module.css';
import { drawElement, useDrawing } from './chart-drawing.ts';
import { labelStride, type Plot, placeX, roundTicks } from './chart-scale.ts';
import { useFormat } from './format.ts';
import { Legend } from './Legend.tsx';
import type { LinkTarget } from './links.tsx';
import { useChartSize } from './use-chart-size.ts';
import { useRovingLinks } from './use-roving-links.ts';
import { ValueAxis } from './ValueAxis.tsx';

export interface Series {
  key: string;
  label: string;
  colour: string;
}

export interface Column {
  key: string;
  label: string;
  /** A value per series key; a missing one counts as 0. */
  values: Readonly<Record<string, number>>;
  /** Where each part leads. */
  linkOf?: ((series: string) => LinkTarget) | undefined;
}

interface StackedColumnsProps {
  series: readonly Series[];
  columns: readonly Column[];
  height?: number;
}

const footer = 24;
const header = 8;

interface Part extends Series {
  value: number;
  from: number;
}

/** A column's parts from the bottom up, those of value 0 left out. */
function partsOf(column: Column, series: readonly Series[]): Part[] {
  let reached = 0;
  return series.flatMap((one) => {
    const value = column.values[one.key] ?? 0;
    const from = reached;
    reached += value;
    return value > 0 ? [{ ...one, value, from }] : [];
  });
}

/** Columns over time or over an order, stacked by series. Runs from the right in Arabic. */
export function StackedColumns({ series, columns, height = 240 }: StackedColumnsProps) {
  const { ref, width, isMirrored } = useChartSize(height);
  const svg = useRef<SVGSVGElement>(null);
  const moveFocus = useRovingLinks();
  const [pointed, setPointed] = useState<string>();
  useDrawing(() => drawElement(svg.current, series));

  const stacks = columns.map((column) => ({ column, parts: partsOf(column, series) }));
  const sums = stacks.map(({ parts }) => parts.reduce((sum, part) => sum + part.value, 0));
  const ticks = roundTicks(Math.max(0, ...sums));
  const top = ticks.at(-1) ?? 1;
  const plot: Plot = { width, height, axis: 12 + String(top).length * 8, isMirrored };
  const yOf = (value: number) => header + (1 - value / top) * (height - header - footer);
  const band = (width - plot.axis) / Math.max(1, columns.length);
  const thickness = Math.min(48, band * 0.72);
  const stride = labelStride(Math.max(...columns.map((column) => column.label.length), 0) * 7 + 10, band);
  const leftOf = (index: number) =>
    placeX(plot, plot.axis + index * band + (band - thickness) / 2, thickness);
  const firstLinked = stacks.findIndex(({ column, parts }) => column.linkOf && parts.length > 0);
  const pointedAt = stacks.findIndex(({ column }) => column.key === pointed);
  const pointedStack = stacks[pointedAt];

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
            {stacks.map(({ column, parts }, index) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: only shows the figures that the links name anyway
              <g
                key={column.key}
                onPointerEnter={() => setPointed(column.key)}
                onFocus={() => setPointed(column.key)}
                onBlur={() => setPointed(undefined)}
              >
                <rect
                  x={placeX(plot, plot.axis + index * band, band)}
                  y={header}
                  width={band}
                  height={height - header - footer}
                  fill="transparent"
                  stroke="none"
                />
                {parts.map((part, order) => (
                  <Mark
                    key={part.key}
                    part={part}
                    column={column}
                    isFirst={index === firstLinked && order === 0}
                    x={leftOf(index)}
                    y={yOf(part.from + part.value)}
                    width={thickness}
                    height={Math.max(1, yOf(part.from) - yOf(part.from + part.value))}
                  />
                ))}
                {index % stride === 0 && (
                  <text
                    className={classes.tick}
                    x={leftOf(index) + thickness / 2}
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
        {pointedStack && (
          <ChartTip
            title={pointedStack.column.label}
            rows={pointedStack.parts.toReversed()}
            x={leftOf(pointedAt) + thickness / 2}
            width={width}
          />
        )}
      </div>
    </div>
  );
}

interface MarkProps {
  part: Part;
  column: Column;
  isFirst: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
}

function Mark({ part, column, isFirst, ...box }: MarkProps) {
  const { number } = useFormat();
  const rectangle = <rect {...box} className={classes.mark} style={{ fill: part.colour }} />;
  if (!column.linkOf) return rectangle;
  const name = `${column.label}, ${part.label}: ${number(part.value)}`;
  return (
    <Link {...column.linkOf(part.key)} aria-label={name} tabIndex={isFirst ? 0 : -1}>
      {rectangle}
    </Link>
  );
}
