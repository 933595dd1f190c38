import { useLingui } from '@lingui/react/macro';
import type { RecommendationRow } from '@mutabaa/contracts/recommendations';
import { useMemo } from 'react';
import { Bidi } from '../../ui/Bidi.tsx';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { useFilterValues } from '../../ui/filter-words.ts';
import { useFormat } from '../../ui/format.ts';
import { PositionBadge, StatusBadge } from '../../ui/StatusBadge.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import { DueDay } from './DueDay.tsx';
import { RecommendingStates } from './RecommendingStates.tsx';
import { CellLines, RecommendationCell } from './RegisterCell.tsx';
import type { RegisterColumn } from './register-url.ts';

interface Column extends DataColumn<RecommendationRow> {
  key: RegisterColumn | 'recommendation';
}

/** Every column of the register; which of them are shown is the reader's choice. */
export function useRegisterColumns(): Column[] {
  const { t } = useLingui();
  const stateName = useStateNames();
  const wordsOf = useFilterValues();
  const { day, number } = useFormat();
  return useMemo(
    () => [
      {
        key: 'recommendation',
        header: t`Recommendation`,
        width: 340,
        isMain: true,
        sort: 'document',
        cell: (row) => <RecommendationCell row={row} />,
      },
      {
        key: 'state',
        header: t`Addressed to`,
        width: 135,
        sort: 'state',
        cell: (row) => row.state && <Bidi>{stateName(row.state)}</Bidi>,
      },
      {
        key: 'recommendingStates',
        header: t`Recommended by`,
        width: 170,
        cell: (row) =>
          row.recommendingStates.length > 0 && <RecommendingStates states={row.recommendingStates} />,
      },
      {
        key: 'position',
        header: t`Position`,
        width: 135,
        sort: 'position',
        cell: (row) => <PositionBadge position={row.position} />,
      },
      {
        key: 'status',
        header: t`Status`,
        width: 150,
        sort: 'status',
        cell: (row) => <StatusBadge status={row.status} />,
      },
      {
        key: 'due',
        header: t`Due`,
        width: 145,
        sort: 'due',
        cell: (row) => row.dueOn && <DueDay dueOn={row.dueOn} status={row.status} />,
      },
      { key: 'body', header: t`Body`, width: 190, cell: (row) => wordsOf('body', row.body) },
      {
        key: 'session',
        header: t`Session`,
        width: 110,
        cell: (row) => row.session && <Bidi>{row.session}</Bidi>,
      },
      {
        key: 'cycle',
        header: t`UPR cycle`,
        width: 100,
        cell: (row) => row.cycle && number(row.cycle),
      },
      {
        key: 'themes',
        header: t`Themes`,
        width: 240,
        cell: (row) =>
          row.themes.length > 0 && <CellLines lines={row.themes.map((key) => wordsOf('theme', key))} />,
      },
      {
        key: 'affected',
        header: t`Persons affected`,
        width: 220,
        cell: (row) =>
          row.affectedPersons.length > 0 && (
            <CellLines lines={row.affectedPersons.map((key) => wordsOf('affected', key))} />
          ),
      },
      {
        key: 'sdgs',
        header: t`SDGs`,
        width: 200,
        cell: (row) =>
          row.sdgs.length > 0 && <CellLines lines={row.sdgs.map((key) => wordsOf('sdg', key))} />,
      },
      { key: 'type', header: t`Type`, width: 140, cell: (row) => wordsOf('type', row.type) },
      {
        key: 'actionCategory',
        header: t`Action asked for`,
        width: 150,
        cell: (row) => row.actionCategory && wordsOf('actionCategory', String(row.actionCategory)),
      },
      {
        key: 'priority',
        header: t`Priority`,
        width: 100,
        cell: (row) => row.priority && wordsOf('priority', row.priority),
      },
      {
        key: 'received',
        header: t`Received`,
        width: 120,
        sort: 'received',
        cell: (row) => row.receivedOn && day(row.receivedOn),
      },
    ],
    [t, stateName, wordsOf, day, number],
  );
}
