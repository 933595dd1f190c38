import { Link } from '@tanstack/react-router';
import classes from './Legend.module.css';
import type { LinkTarget } from './links.tsx';

export interface LegendEntry {
  key: string;
  label: string;
  colour: string;
  /** A number already formatted, shown after the label. */
  note?: string | undefined;
  link?: LinkTarget | undefined;
}

/** What each colour of a chart means, as a wrapping line of names. */
export const Legend = ({ entries }: { entries: readonly LegendEntry[] }) => (
  <ul className={classes.legend}>
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
  </>
);
