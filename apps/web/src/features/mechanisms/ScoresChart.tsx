import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Mechanism } from '@mutabaa/contracts/mechanisms';
import { mechanismSurvey } from '@mutabaa/reference-data/sources';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useMechanismClasses } from '../../ui/mechanism-class-names.ts';
import { mechanismClassColour, mechanismClasses, mechanismClassOf } from '../../ui/mechanism-classes.ts';
import { ScatterChart, type ScatterPoint } from '../../ui/ScatterChart.tsx';
import { useStateNames } from '../../ui/state-names.ts';

interface ScoresChartProps {
  mechanisms: readonly Mechanism[];
  filters: string | undefined;
}

/** How sophisticated and how firmly set up the surveyed mechanisms are, one dot each. */
export function ScoresChart({ mechanisms, filters }: ScoresChartProps) {
  const { t } = useLingui();
  const nameOf = useStateNames();
  const className = useMechanismClasses();
  const points = mechanisms.flatMap((mechanism): ScatterPoint[] => {
    const { survey, state, id } = mechanism;
    if (!survey || survey.institutionalisation === null) return [];
    return [
      {
        key: id,
        label: nameOf(state),
        x: survey.institutionalisation,
        y: survey.sophistication,
        colour: mechanismClassColour(mechanismClassOf(mechanism)),
        link: { to: '/states/$iso3', params: { iso3: state } },
      },
    ];
  });
  const classOf = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanismClassOf(mechanism)]));
  const inUse = mechanismClasses.filter((key) => points.some((point) => classOf.get(point.key) === key));
  const both = points.filter(({ x, y }) => x > 0 && y > 0).length;
  return (
    <ChartFrame
      id="scores"
      title={t`Sophistication and institutionalisation`}
      summary={t`${both} of ${plural(points.length, { one: '# surveyed mechanism scores', other: '# surveyed mechanisms score' })} above zero on both.`}
      source={mechanismSurvey.title}
      filters={filters}
      table={{
        columns: [
          { key: 'state', label: t`State` },
          { key: 'type', label: t`Type of mechanism` },
          { key: 'institutionalisation', label: t`Institutionalisation` },
          { key: 'sophistication', label: t`Sophistication` },
        ],
        rows: points.map(({ key, label, x, y, link }) => ({
          key,
          cells: [label, className(classOf.get(key) ?? 'unknown'), x, y],
          link,
        })),
      }}
    >
      {points.length === 0 ? (
        <EmptyState title={t`None of these mechanisms was scored by the survey.`} />
      ) : (
        <ScatterChart
          points={points}
          xName={t`Institutionalisation`}
          yName={t`Sophistication`}
          legend={inUse.map((key) => ({ key, label: className(key), colour: mechanismClassColour(key) }))}
        />
      )}
    </ChartFrame>
  );
}
