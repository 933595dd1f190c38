import { Trans } from '@lingui/react/macro';
import { Anchor } from '@mantine/core';
import type { Source } from '@mutabaa/contracts/wire';
import { Bidi } from './Bidi.tsx';
import { useFormat } from './format.ts';
import classes from './SourceLine.module.css';

/** Where a recorded fact comes from, and of which day it is. */
export function SourceLine({ source }: { source: Source }) {
  const { day } = useFormat();
  const title = source.url ? (
    <Anchor inherit href={source.url}>
      <Bidi>{source.title}</Bidi>
    </Anchor>
  ) : (
    <Bidi>{source.title}</Bidi>
  );
  const asOf = source.asOf && day(source.asOf);
  return (
    <p className={classes.source}>
      {asOf ? (
        <Trans>
          Source: {title} · as of {asOf}
        </Trans>
      ) : (
        <Trans>Source: {title}</Trans>
      )}
    </p>
  );
}
