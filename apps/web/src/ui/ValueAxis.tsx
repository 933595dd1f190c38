import classes from './chart.module.css';
import { type Plot, placeX } from './chart-scale.ts';
import { useFormat } from './format.ts';

interface ValueAxisProps {
  plot: Plot;
  ticks: readonly number[];
  yOf: (value: number) => number;
}

/** Grid lines with their values, at the start side of the page's direction. */
export function ValueAxis({ plot, ticks, yOf }: ValueAxisProps) {
  const { number } = useFormat();
  return (
    <g aria-hidden>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            className={classes.grid}
            x1={placeX(plot, plot.axis)}
            x2={placeX(plot, plot.width)}
            y1={yOf(tick)}
            y2={yOf(tick)}
          />
          <text
            className={classes.tick}
            x={placeX(plot, plot.axis - 8)}
            y={yOf(tick) + 4}
            textAnchor={plot.isMirrored ? 'start' : 'end'}
          >
            {number(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}
