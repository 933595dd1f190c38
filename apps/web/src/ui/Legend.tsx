import { Link } from '@tanstack/react-router';
import classes from './Legend.module.css';
import type { LinkTarget } from './links.tsx';

export interface LegendEntry {
  key: string;
  label: string;
  colour: string;
  /** A number already formatted, shown after the label. */
  note?: string | undefined;
  /** A share already formatted, shown last. */
  share?: string | undefined;
  link?: LinkTarget | undefined;
}

interface LegendProps {
  entries: readonly LegendEntry[];
  /** One entry a line with its figures in columns, instead of a wrapping line of names. */
  isList?: boolean;
}

/** What each colour of a chart means. */
export const Legend = ({ entries, isList }: LegendProps) => (
  <ul className={isList ? classes.list : classes.legend}>
    {entries.map((entry) => (
      <li key={entry.key}>
        {entry.link ? (
          <Link {...entry.link} className={classes.entry}>
            <Words entry={entry} />
          </Link>
        ) : (
          <span className={classes.entry}>
            <Words entry={entry} />
          </span>
        )}
      </li>
    ))}
  </ul>
);

const Words = ({ entry }: { entry: LegendEntry }) => (
  <>
    <span className={classes.swatch} style={{ background: entry.colour }} aria-hidden />
    <bdi>{entry.label}</bdi>
    {entry.note && <strong className={classes.note}>{entry.note}</strong>}
    {entry.share && <span className={classes.share}>{entry.share}</span>}
  </>
);
