import { useLingui } from '@lingui/react/macro';
import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { useMemo } from 'react';
import type { DataColumn } from '../../ui/DataTable.tsx';
import { useFormat } from '../../ui/format.ts';
import { useMechanismClasses } from '../../ui/mechanism-class-names.ts';
import { mechanismClassColour, mechanismClassOf } from '../../ui/mechanism-classes.ts';
import { SourceCell } from '../../ui/SourceCell.tsx';
import { DotBadge } from '../../ui/StatusBadge.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import { useTexts } from '../../ui/texts.ts';

/** The columns of the list of mechanisms. */
export function useMechanismColumns(): DataColumn<Mechanism>[] {
  const { t } = useLingui();
  const nameOf = useStateNames();
  const choose = useTexts();
  const className = useMechanismClasses();
  const { number } = useFormat();
  return useMemo(
    () => [
      {
        key: 'state',
        header: t`State`,
        width: 190,
        isMain: true,
        sort: 'state',
        cell: (m) => <bdi>{nameOf(m.state)}</bdi>,
      },
      {
        key: 'name',
        header: t`Mechanism`,
        width: 200,
        cell: (m) => {
          const name = choose(m.names);
          return name && <bdi lang={name.language}>{name.text}</bdi>;
        },
      },
      {
        key: 'type',
        header: t`Type of mechanism`,
        width: 215,
        cell: (m) => {
          const key = mechanismClassOf(m);
          return <DotBadge colour={mechanismClassColour(key)} label={className(key)} />;
        },
      },
      {
        key: 'legalBasis',
        header: t`Legal basis`,
        width: 150,
        cell: (m) => m.legalBasis && <bdi>{m.legalBasis}</bdi>,
      },
      {
        key: 'established',
        header: t`Established`,
        width: 115,
        sort: 'established',
        cell: (m) => m.establishedYear,
      },
      {
        key: 'sophistication',
        header: t`Sophistication`,
        width: 135,
        isNumber: true,
        sort: 'sophistication',
        cell: (m) => m.survey && number(m.survey.sophistication),
      },
      {
        key: 'institutionalisation',
        header: t`Institutionalisation`,
        width: 160,
        isNumber: true,
        sort: 'institutionalisation',
        cell: (m) => m.survey?.institutionalisation != null && number(m.survey.institutionalisation),
      },
      { key: 'source', header: t`Source`, width: 240, cell: (m) => <SourceCell source={m.source} /> },
    ],
    [t, nameOf, choose, className, number],
  );
}
