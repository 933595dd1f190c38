import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, Skeleton } from '@mantine/core';
import {
  type RegionalGroup,
  regionalGroupLabels,
  regionalGroups,
} from '@mutabaa/reference-data/regional-groups';
import { states } from '@mutabaa/reference-data/states';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { StateTiles } from '../../ui/StateTiles.tsx';
import { useStateNames } from '../../ui/state-names.ts';
import type { TableTwin } from '../../ui/table-twin.ts';
import { WorldMap } from '../../ui/WorldMap.tsx';
import classes from './Network.module.css';
import { type StateColouring, useStateColouring } from './state-colouring.ts';

/** The atlas and the code that projects it come in a chunk of their own, when the map is looked at. */
const worldQuery = queryOptions({
  queryKey: ['world-shapes'],
  queryFn: async () => {
    const { loadWorldShapes } = await import('../../ui/world-shapes.ts');
    return loadWorldShapes();
  },
  staleTime: Number.POSITIVE_INFINITY,
});

const codesOf = (group: RegionalGroup | null): string[] =>
  states.filter(({ regionalGroup }) => regionalGroup === group).map(({ iso3 }) => iso3);

interface NetworkMapsProps {
  asOf: string;
  /** What fills the room below the map, which is lower than the tiles. */
  children: ReactNode;
}

/** The States of the world twice: where they are, and one tile each; by standing or by type of mechanism. */
export function NetworkMaps({ asOf, children }: NetworkMapsProps) {
  const { t } = useLingui();
  const { colour = 'standing' } = useSearch({ from: '/network' });
  const navigate = useNavigate({ from: '/network' });
  const { colouring, error, refetch } = useStateColouring(colour);
  return (
    <>
      <div className={classes.switch} data-screen-only>
        <span id="colour-by">
          <Trans>Colour the States by</Trans>
        </span>
        <SegmentedControl
          size="sm"
          aria-labelledby="colour-by"
          value={colour}
          onChange={(value) =>
            navigate({
              search: (old) => ({ ...old, colour: value === 'mechanism' ? 'mechanism' : undefined }),
              replace: true,
              resetScroll: false,
            })
          }
          data={[
            { value: 'standing', label: t`Standing` },
            { value: 'mechanism', label: t`Mechanism` },
          ]}
        />
      </div>
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      <div className={classes.maps}>
        <div className={classes.column}>
          {colouring ? <MapFrame colouring={colouring} asOf={asOf} /> : !error && <Skeleton height={560} />}
          {children}
        </div>
        {colouring ? <TilesFrame colouring={colouring} asOf={asOf} /> : !error && <Skeleton height={870} />}
      </div>
    </>
  );
}

interface FrameProps {
  colouring: StateColouring;
  asOf: string;
}

function useStateTable(colouring: StateColouring): TableTwin {
  const { t } = useLingui();
  const label = useLabels();
  const nameOf = useStateNames();
  return {
    columns: [
      { key: 'state', label: t`State` },
      { key: 'region', label: t`Regional group` },
      { key: 'value', label: colouring.name },
    ],
    rows: states.map(({ iso3, regionalGroup }) => ({
      key: iso3,
      cells: [
        nameOf(iso3),
        regionalGroup ? label(regionalGroupLabels[regionalGroup]) : t`Observer State`,
        colouring.shadeOf(iso3).words,
      ],
      link: { to: '/states/$iso3', params: { iso3 } },
    })),
  };
}

function MapFrame({ colouring, asOf }: FrameProps) {
  const { t } = useLingui();
  const table = useStateTable(colouring);
  const { data: shapes, error, refetch } = useQuery(worldQuery);
  return (
    <ChartFrame
      id="map"
      title={t`Map`}
      summary={colouring.summary}
      source={colouring.source}
      note={t`The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.`}
      asOf={asOf}
      table={table}
    >
      {error && <ProblemAlert error={error} onRetry={refetch} />}
      {shapes && <WorldMap shapes={shapes} shadeOf={colouring.shadeOf} legend={colouring.legend} />}
      {!shapes && !error && <Skeleton className={classes.mapLoading} />}
    </ChartFrame>
  );
}

function TilesFrame({ colouring, asOf }: FrameProps) {
  const { t } = useLingui();
  const label = useLabels();
  const { number } = useFormat();
  const groups = [
    ...regionalGroups.map((key) => ({ key, label: label(regionalGroupLabels[key]), states: codesOf(key) })),
    { key: 'observer', label: t`Observer States`, states: codesOf(null) },
  ].map((group) => {
    const { label: name, states: members } = group;
    const count = number(members.length);
    return { ...group, label: t`${name} (${count})` };
  });
  return (
    <ChartFrame
      id="tiles"
      title={t`One tile for each State`}
      summary={t`${plural(states.length, { one: '# State', other: '# States' })} by regional group, each of the same size.`}
      source={colouring.source}
      asOf={asOf}
      table={useStateTable(colouring)}
    >
      <StateTiles groups={groups} shadeOf={colouring.shadeOf} legend={colouring.legend} />
    </ChartFrame>
  );
}
