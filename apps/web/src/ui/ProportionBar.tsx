import { Link } from '@tanstack/react-router';
import type { Segment } from './BarList.tsx';
import { drawBars } from './bar-drawing.ts';
import { useDrawing } from './chart-drawing.ts';
import { useFormat } from './format.ts';
import { Legend } from './Legend.tsx';
import classes from './ProportionBar.module.css';

/** How a whole divides: one full-width bar over a legend with counts and shares. Each part is a link. */
export function ProportionBar({ segments }: { segments: readonly Segment[] }) {
  const { number, share } = useFormat();
  const total = segments.reduce((sum, segment) => sum + segment.value, 0);
  const shareOf = (segment: Segment) => share(total === 0 ? 0 : segment.value / total);
  const legend = segments.map((segment) => ({
    ...segment,
    note: number(segment.value),
    share: shareOf(segment),
  }));
  useDrawing(() =>
    drawBars({
      items: [{ key: 'whole', label: '', value: total, segments }],
      longest: Math.max(1, total),
      legend: legend.map((entry) => ({ ...entry, label: `${entry.label} ${entry.note} (${entry.share})` })),
      format: number,
      defaultColour: 'currentcolor',
    }),
  );

  return (
    <div>
      <div className={classes.bar}>
        {segments
          .filter((segment) => segment.value > 0)
          .map((segment) => (
            <Part key={segment.key} segment={segment} name={`${segment.label}: ${number(segment.value)}`} />
          ))}
      </div>
      <Legend entries={legend} isList />
    </div>
  );
}

/** For the mouse only: the legend below holds the same links for the keyboard and for screen readers. */
function Part({ segment, name }: { segment: Segment; name: string }) {
  const style = { flexGrow: segment.value, background: segment.colour };
  return segment.link ? (
    <Link {...segment.link} tabIndex={-1} aria-hidden title={name} className={classes.part} style={style} />
  ) : (
    <span title={name} className={classes.part} style={style} aria-hidden />
  );
}
