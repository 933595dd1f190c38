import classes from './chart.module.css';
import { useFormat } from './format.ts';

interface ChartTipProps {
  title: string;
  rows: readonly { key: string; label: string; value: number; colour: string }[];
  /** The mark's middle in pixels from the chart's left, and the chart's width, to stay inside. */
  x: number;
  width: number;
}

/** The numbers behind the mark under the pointer or the focus. Screen readers have them in the marks' own names. */
export function ChartTip({ title, rows, x, width }: ChartTipProps) {
  const { number } = useFormat();
  const side = x > width / 2 ? { right: width - x + 12 } : { left: x + 12 };
  return (
    <div className={classes.tip} style={side} aria-hidden>
      <p className={classes.tipTitle}>{title}</p>
      {rows.map((row) => (
        <div key={row.key} className={classes.tipRow}>
          <span className={classes.swatch} style={{ background: row.colour }} />
          <span>{row.label}</span>
          <span className={classes.tipValue}>{number(row.value)}</span>
        </div>
      ))}
    </div>
  );
}
