import { Anchor } from '@mantine/core';
import type { Source } from '@mutabaa/contracts/wire';
import { useFormat } from './format.ts';
import classes from './SourceLine.module.css';

/** A source in a table, under a heading that already says so. */
export function SourceCell({ source }: { source: Source }) {
  const { day } = useFormat();
  return (
    <span className={classes.source}>
      {source.url ? (
        <Anchor inherit href={source.url}>
          <bdi>{source.title}</bdi>
        </Anchor>
      ) : (
        <bdi>{source.title}</bdi>
      )}
      {source.asOf && <> · {day(source.asOf)}</>}
    </span>
  );
}
