import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { NetworkSummary } from '@mutabaa/contracts/network';
import { networkRoleLabels } from '@mutabaa/reference-data/vocabularies';
import { FactList } from '../../ui/FactList.tsx';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { Section } from '../../ui/Section.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { StateName } from '../../ui/StateName.tsx';
import { StatTile, StatTiles } from '../../ui/StatTile.tsx';
import { useTexts } from '../../ui/texts.ts';
import classes from './Network.module.css';

export const countOfStanding = (
  { byStanding }: NetworkSummary,
  wanted: NetworkSummary['byStanding'][number]['standing'],
): number => byStanding.find(({ standing }) => standing === wanted)?.count ?? 0;

/** What was reported and who is known by name, side by side and never added up. */
export function NetworkTiles({ summary }: { summary: NetworkSummary }) {
  const { t } = useLingui();
  const { day } = useFormat();
  const { reportedTotal, byRegion } = summary;
  const asOf = day(reportedTotal.asOf);
  const withMechanism = byRegion.reduce((sum, region) => sum + region.withMechanism, 0);
  const joined = countOfStanding(summary, 'member');
  const unMembers = byRegion.reduce((sum, region) => sum + region.unMembers, 0);
  return (
    <StatTiles>
      <StatTile label={t`Founding members reported`} value={reportedTotal.count} note={t`as of ${asOf}`} />
      <StatTile
        label={t`Members known by name`}
        value={summary.named}
        note={
          joined > 0
            ? t`${plural(joined, { one: '# of them joined later', other: '# of them joined later' })}`
            : t`all of them founding members`
        }
        link={{ to: '/network', search: { standing: ['founding_member', 'member'] }, hash: 'members' }}
      />
      <StatTile
        label={t`Observers known by name`}
        value={countOfStanding(summary, 'observer')}
        link={{ to: '/network', search: { standing: ['observer'] }, hash: 'members' }}
      />
      <StatTile
        label={t`Applicants known by name`}
        value={countOfStanding(summary, 'applicant')}
        link={{ to: '/network', search: { standing: ['applicant'] }, hash: 'members' }}
      />
      <StatTile
        label={t`States with a mechanism on record`}
        value={withMechanism}
        note={t`of ${plural(unMembers, { one: '# Member State', other: '# Member States' })} of the United Nations`}
        link={{ to: '/mechanisms' }}
      />
    </StatTiles>
  );
}

/** How many members are known by name, beside how many were reported, with the source of the report. */
export function ReportedAndNamed({ summary }: { summary: NetworkSummary }) {
  const { t } = useLingui();
  const { number } = useFormat();
  const { reportedTotal } = summary;
  const named = countOfStanding(summary, 'founding_member');
  const reported = number(reportedTotal.count);
  const known = number(named);
  const part = Math.min(1, named / Math.max(1, reportedTotal.count));
  return (
    <Section title={t`Reported and named`}>
      <p className={classes.statement}>
        {named < reportedTotal.count ? (
          <Trans>
            {known} of the {reported} reported founding members are known by name here. The others are not
            guessed: their names are added as sources give them.
          </Trans>
        ) : (
          <Trans>All {reported} reported founding members are known by name here.</Trans>
        )}
      </p>
      <div className={classes.meter} aria-hidden>
        <span style={{ inlineSize: `${part * 100}%` }} />
      </div>
      <SourceLine source={reportedTotal.source} />
    </Section>
  );
}

/** Who sits in the Executive Committee, and as what. */
export function ExecutiveCommittee({ summary }: { summary: NetworkSummary }) {
  const { t } = useLingui();
  const label = useLabels();
  const { day } = useFormat();
  const [first] = summary.executiveCommittee;
  return (
    <Section title={t`Executive Committee`}>
      {first ? (
        <>
          <ul className={classes.seats}>
            {summary.executiveCommittee.map(({ id, state, role, from }) => {
              const since = day(from);
              return (
                <li key={id} data-role={role}>
                  <StateName iso3={state} />
                  <span className={classes.role}>{label(networkRoleLabels[role])}</span>
                  <span className={classes.since}>{t`since ${since}`}</span>
                </li>
              );
            })}
          </ul>
          <SourceLine source={first.source} />
        </>
      ) : (
        <Trans>No seat is on record.</Trans>
      )}
    </Section>
  );
}

/** When, where and by what the Network was founded. */
export function Founding({ summary }: { summary: NetworkSummary }) {
  const { t } = useLingui();
  const { day } = useFormat();
  const instrument = useTexts()(summary.founded.instrument);
  return (
    <Section title={t`Founding`}>
      <FactList
        facts={[
          { name: t`Date`, value: day(summary.founded.on) },
          { name: t`Place`, value: <bdi>{summary.founded.place}</bdi> },
          {
            name: t`Instrument`,
            value: instrument && <bdi lang={instrument.language}>{instrument.text}</bdi>,
          },
        ]}
      />
      <SourceLine source={summary.founded.source} />
    </Section>
  );
}
