import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useFormat } from './format.ts';
import type { LinkTarget } from './links.tsx';
import classes from './StatTile.module.css';

interface StatTileProps {
  label: string;
  value: number;
  /** One short line below: a share, a date, a reservation. */
  note?: ReactNode;
  link?: LinkTarget | undefined;
  /** For the one number that asks for action. */
  isUrgent?: boolean;
}

/** One number with its name; the whole tile leads to exactly what it counts. */
export function StatTile({ label, value, note, link, isUrgent }: StatTileProps) {
  const { number } = useFormat();
  const content = (
    <>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>{number(value)}</span>
      {note && <span className={classes.note}>{note}</span>}
    </>
  );
  return link ? (
    <Link {...link} className={classes.tile} data-urgent={isUrgent || undefined}>
      {content}
    </Link>
  ) : (
    <div className={classes.tile} data-urgent={isUrgent || undefined}>
      {content}
    </div>
  );
}

/** Tiles in a row that wraps. */
export const StatTiles = ({ children }: { children: ReactNode }) => (
  <div className={classes.tiles}>{children}</div>
);
