import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { IconFlask } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ApiFilter } from '../../app/filter-search.ts';
import classes from './Overview.module.css';
import { sampleTotalQuery } from './overview.api.ts';

/** Says that sample data is among the figures, and leaves it out on request. */
export function SampleNotice({ filter, total }: { filter: ApiFilter; total: number }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/' });
  const { data: sample = 0 } = useQuery({ ...sampleTotalQuery(filter), enabled: filter.sample !== 'false' });
  if (filter.sample === 'false' || sample === 0) return null;
  const leaveOut = () =>
    navigate({ search: (old) => ({ ...old, sample: 'false' }), replace: true, resetScroll: false });
  return (
    <aside className={classes.sample} aria-label={t`Sample data`}>
      <IconFlask size={18} aria-hidden />
      <span>
        {sample >= total ? (
          <Trans>All of this is sample data of a fictional State, to try things out.</Trans>
        ) : (
          t`${plural(sample, {
            one: '# of these recommendations is sample data of a fictional State.',
            other: '# of these recommendations are sample data of a fictional State.',
          })}`
        )}
      </span>
      <Button size="compact-sm" variant="default" onClick={leaveOut} data-screen-only>
        <Trans>Leave it out</Trans>
      </Button>
    </aside>
  );
}
