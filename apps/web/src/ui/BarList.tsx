import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import classes from './BarList.module.css';
import { drawBars } from './bar-drawing.ts';
import { useDrawing } from './chart-drawing.ts';
import { useFormat } from './format.ts';
import { Legend } from './Legend.tsx';
import type { LinkTarget } from './links.tsx';

export interface Segment {
  key: string;
  label: string;
  value: number;
  colour: string;
  link?: LinkTarget | undefined;
}

export interface BarItem {
  key: string;
  label: string;
  value: number;
  link?: LinkTarget | undefined;
  /** Parts that add up to `value`; without them the bar has one colour. */
  segments?: readonly Segment[] | undefined;
  colour?: string | undefined;
}

interface BarListProps {
  items: readonly BarItem[];
  /** What a bar's share is of; leave out where rows overlap and shares would mislead. */
  total?: number | undefined;
  /** The segments' meaning, in their order. */
  legend?: readonly { key: string; label: string; colour: string }[] | undefined;
}

const defaultColour = 'var(--category-0)';

/** Horizontal bars as a plain list of links: label, bar, count, share. Reads and mirrors like any text. */
export function BarList({ items, total, legend }: BarListProps) {
  const { number, share } = useFormat();
  const longest = Math.max(1, ...items.map((item) => item.value));
  useDrawing(() => drawBars({ items, longest, legend, format: number, defaultColour }));

  return (
    <div>
      {legend && <Legend entries={legend} />}
      <ul className={classes.list} data-with-share={total !== undefined || undefined}>
        {items.map((item) => (
          <li key={item.key}>
            <Row link={item.link}>
              <span className={classes.label}>
                <bdi>{item.label}</bdi>
              </span>
              <span className={classes.track} aria-hidden>
                <Bar item={item} longest={longest} />
              </span>
              <span className={classes.count}>{number(item.value)}</span>
              {total !== undefined && (
                <span className={classes.share}>{share(total === 0 ? 0 : item.value / total)}</span>
              )}
              {item.segments && <SegmentWords segments={item.segments} />}
            </Row>
          </li>
        ))}
      </ul>
    </div>
  );
}

const Row = ({ link, children }: { link: LinkTarget | undefined; children: ReactNode }) =>
  link ? (
    <Link {...link} className={classes.row}>
      {children}
    </Link>
  ) : (
    <span className={classes.row}>{children}</span>
  );

function Bar({ item, longest }: { item: BarItem; longest: number }) {
  const parts = item.segments ?? [
    { key: item.key, label: item.label, value: item.value, colour: item.colour ?? defaultColour },
  ];
  return (
    <span className={classes.bar} style={{ inlineSize: `${(item.value / longest) * 100}%` }}>
      {parts
        .filter((part) => part.value > 0)
        .map((part) => (
          <span
            key={part.key}
            className={classes.segment}
            title={part.label}
            style={{ flexGrow: part.value, background: part.colour }}
          />
        ))}
    </span>
  );
}

/** The colours' story for those who do not see them. */
function SegmentWords({ segments }: { segments: readonly Segment[] }) {
  const { number } = useFormat();
  const words = segments
    .filter((segment) => segment.value > 0)
    .map((segment) => `${segment.label} ${number(segment.value)}`);
  return <span className={classes.hidden}>{words.join(', ')}</span>;
}
