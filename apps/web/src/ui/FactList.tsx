import type { ReactNode } from 'react';
import classes from './FactList.module.css';

export interface Fact {
  name: string;
  /** Nothing known: the fact is left out. */
  value: ReactNode;
}

/** What is known of one thing, as names and values. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(
    ({ value }) => value !== null && value !== undefined && value !== false && value !== '',
  );
  return (
    <dl className={classes.list}>
      {known.map(({ name, value }) => (
        <div key={name} className={classes.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
