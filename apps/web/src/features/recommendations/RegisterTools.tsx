import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Button, NativeSelect, Tooltip } from '@mantine/core';
import { IconBaselineDensityMedium, IconBaselineDensitySmall, IconFilter } from '@tabler/icons-react';
import { ColumnChoice } from '../../ui/ColumnChoice.tsx';
import type { DataColumn } from '../../ui/DataTable.tsx';
import classes from './Register.module.css';
import { columnSearch, columnsOf, isSort, sortOf } from './register-url.ts';
import type { useRegisterAddress } from './use-register.ts';
import { useSortOptions } from './use-sort-options.ts';

interface RegisterToolsProps {
  address: ReturnType<typeof useRegisterAddress>;
  columns: readonly Pick<DataColumn<never>, 'key' | 'header' | 'isMain'>[];
  /** How many filters are on, told on the button that opens them on a phone. */
  filters: number;
  onOpenFilters: () => void;
}

/** How the register is shown: its order, its columns, how close its lines stand; on a phone also the way to the filters. */
export function RegisterTools({ address, columns, filters, onOpenFilters }: RegisterToolsProps) {
  const { t } = useLingui();
  const { search, change } = address;
  const sorts = useSortOptions(Boolean(search.q));
  const isCompact = search.density === 'compact';
  const densityLabel = isCompact ? t`Show more of each text` : t`Show more rows`;
  return (
    <div className={classes.tools} data-screen-only>
      <Button
        className={classes.openFilters}
        variant="default"
        leftSection={<IconFilter size={16} aria-hidden />}
        onClick={onOpenFilters}
      >
        {filters > 0 ? <Trans>Filters ({filters})</Trans> : <Trans>Filters</Trans>}
      </Button>
      <ColumnChoice
        columns={columns}
        shown={columnsOf(search)}
        onChange={(chosen) => change({ column: columnSearch(chosen) })}
      />
      <Tooltip label={densityLabel}>
        <ActionIcon
          className={classes.density}
          variant="default"
          size={36}
          aria-label={densityLabel}
          onClick={() => change({ density: isCompact ? undefined : 'compact' })}
        >
          {isCompact ? (
            <IconBaselineDensityMedium size={18} aria-hidden />
          ) : (
            <IconBaselineDensitySmall size={18} aria-hidden />
          )}
        </ActionIcon>
      </Tooltip>
      <NativeSelect
        className={classes.order}
        aria-label={t`Order`}
        value={sortOf(search)}
        data={sorts}
        onChange={({ currentTarget: { value } }) => isSort(value) && change({ sort: value })}
      />
    </div>
  );
}
