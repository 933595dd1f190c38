import { Trans } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import type { RecommendationRow } from '@mutabaa/contracts/recommendations';
import { Bidi } from '../../ui/Bidi.tsx';
import classes from './Register.module.css';

/** What names a row: where the recommendation stands, and how it begins, in its own direction. */
export const RecommendationCell = ({ row }: { row: RecommendationRow }) => (
  <>
    <span className={classes.place}>
      {row.paragraph && <strong>{<Bidi>{row.paragraph}</Bidi>}</strong>}
      {row.symbol && <Bidi>{row.symbol}</Bidi>}
      {row.sample && (
        <Badge size="xs" variant="outline" color="gray" className={classes.sample}>
          <Trans>Sample</Trans>
        </Badge>
      )}
    </span>
    <span className={classes.excerpt} lang={row.language} dir="auto">
      {row.excerpt}
    </span>
  </>
);

/** Several values in a cell, one a line. */
export const CellLines = ({ lines }: { lines: readonly string[] }) => (
  <span className={classes.lines}>
    {lines.map((line) => (
      <bdi key={line}>{line}</bdi>
    ))}
  </span>
);
