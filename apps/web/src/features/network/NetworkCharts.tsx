import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { NetworkSummary } from '@mutabaa/contracts/network';
import { regionalGroupLabels } from '@mutabaa/reference-data/regional-groups';
import { mechanismTypes } from '@mutabaa/reference-data/vocabularies';
import { BarList } from '../../ui/BarList.tsx';
import { ChartFrame } from '../../ui/ChartFrame.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import type { LinkTarget } from '../../ui/links.tsx';
import { useMechanismClasses } from '../../ui/mechanism-class-names.ts';
import { mechanismClassColour } from '../../ui/mechanism-classes.ts';
import { StepLine } from '../../ui/StepLine.tsx';
import { plainLand } from '../../ui/state-shade.ts';
import { standingColour } from '../../ui/status-colours.ts';

interface NetworkChartProps {
  summary: NetworkSummary;
}

/** How much of each regional group is in the Network, as far as the names are known. */
export function RegionChart({ summary }: NetworkChartProps) {
  const { t } = useLingui();
  const label = useLabels();
  const { number } = useFormat();
  const groups = summary.byRegion.filter(({ members }) => members > 0).length;
  const series = [
    { key: 'members', label: t`Members`, colour: standingColour('founding_member') },
    { key: 'observers', label: t`Observers`, colour: standingColour('observer') },
    { key: 'applicants', label: t`Applicants`, colour: standingColour('applicant') },
    { key: 'others', label: t`No standing on record`, colour: plainLand },
  ] as const;
  const rows = summary.byRegion.map((row) => ({
    ...row,
    others: row.unMembers - row.members - row.observers - row.applicants,
  }));
  const linkOf = (region: string): LinkTarget => ({ to: '/states', search: { region: [region] } });
  const named = number(summary.named);
  return (
    <ChartFrame
      id="regions"
      title={t`By regional group`}
      summary={t`The ${named} members known by name come from ${plural(groups, { one: '# of the five regional groups', other: '# of the five regional groups' })}.`}
      source={t`Mutabaa record of the Network, beside the membership of the United Nations`}
      asOf={summary.asOf}
      table={{
        columns: [
          { key: 'region', label: t`Regional group` },
          { key: 'un', label: t`Member States of the United Nations` },
          { key: 'members', label: t`Members` },
          { key: 'observers', label: t`Observers` },
          { key: 'applicants', label: t`Applicants` },
          { key: 'mechanisms', label: t`With a mechanism on record` },
        ],
        rows: rows.map((row) => ({
          key: row.regionalGroup,
          cells: [
            label(regionalGroupLabels[row.regionalGroup]),
            row.unMembers,
            row.members,
            row.observers,
            row.applicants,
            row.withMechanism,
          ],
          link: linkOf(row.regionalGroup),
        })),
      }}
    >
      <BarList
        legend={series.filter(({ key }) => rows.some((row) => row[key] > 0))}
        items={rows.map((row) => ({
          key: row.regionalGroup,
          label: label(regionalGroupLabels[row.regionalGroup]),
          value: row.unMembers,
          link: linkOf(row.regionalGroup),
          segments: series.map((one) => ({ ...one, value: row[one.key] })),
        }))}
      />
    </ChartFrame>
  );
}

/** The named members and observers over time, and the total that was reported for one day. */
export function GrowthChart({ summary }: NetworkChartProps) {
  const { t } = useLingui();
  const { day, number } = useFormat();
  const { overTime, reportedTotal, asOf } = summary;
  const [named, reported] = [number(summary.named), number(reportedTotal.count)];
  const reportedOn = day(reportedTotal.asOf);
  return (
    <ChartFrame
      id="growth"
      title={t`Standing over time`}
      summary={t`${named} members are known by name today; ${reported} were reported on ${reportedOn}.`}
      source={t`Mutabaa record of the Network`}
      asOf={asOf}
      table={{
        columns: [
          { key: 'day', label: t`From` },
          { key: 'members', label: t`Members known by name` },
          { key: 'observers', label: t`Observers known by name` },
        ],
        rows: overTime.map(({ on, members, observers }) => ({
          key: on,
          cells: [day(on), members, observers],
        })),
      }}
    >
      <StepLine
        series={[
          { key: 'members', label: t`Members known by name`, colour: standingColour('founding_member') },
          { key: 'observers', label: t`Observers known by name`, colour: standingColour('observer') },
        ]}
        steps={overTime.map(({ on, members, observers }) => ({ on, values: { members, observers } }))}
        until={asOf}
        reported={[
          {
            on: reportedTotal.asOf,
            value: reportedTotal.count,
            label: t`Reported total`,
            colour: standingColour('applicant'),
          },
        ]}
      />
    </ChartFrame>
  );
}

const isType = (key: string): boolean => mechanismTypes.some((type) => type === key);

/** Which types of mechanism the States have, as far as a source tells. */
export function MechanismTypeChart({ summary }: NetworkChartProps) {
  const { t } = useLingui();
  const className = useMechanismClasses();
  const total = summary.mechanismTypes.reduce((sum, { count }) => sum + count, 0);
  const told = summary.mechanismTypes.reduce((sum, { type, count }) => (isType(type) ? sum + count : sum), 0);
  const items = summary.mechanismTypes.map(({ type, count }) => ({
    key: type,
    label: className(type),
    value: count,
    colour: mechanismClassColour(type),
    link: { to: '/mechanisms', search: { type: [type] } } satisfies LinkTarget,
  }));
  return (
    <ChartFrame
      id="mechanism-types"
      title={t`Types of mechanism`}
      summary={t`The type is told for ${told} of ${plural(total, { one: '# State with a mechanism on record', other: '# States with a mechanism on record' })}.`}
      source={t`Global survey of national mechanisms, 2021–2022, and national sources`}
      asOf={summary.asOf}
      table={{
        columns: [
          { key: 'type', label: t`Type of mechanism` },
          { key: 'count', label: t`States` },
        ],
        rows: items.map(({ key, label, value, link }) => ({ key, cells: [label, value], link })),
      }}
    >
      <BarList items={items} total={total} />
    </ChartFrame>
  );
}
