import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { Overview } from '@mutabaa/contracts/analysis';
import type { FilterSearch } from '../../app/filter-search.ts';
import { useFormat } from '../../ui/format.ts';
import type { LinkTarget } from '../../ui/links.tsx';
import { StatTile, StatTiles } from '../../ui/StatTile.tsx';
import { countOf } from './chart-props.ts';
import { narrowFilter } from './narrow-filter.ts';
import { registerLink } from './register-link.ts';

const open = ['not_assessed', 'not_started', 'in_progress', 'partially_implemented'];

function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** What is open and due from `asOf` to 90 days later, unless the filter already limits the due date otherwise. */
function dueSoonLink(filter: FilterSearch, asOf: string): LinkTarget | undefined {
  const within = narrowFilter(filter, 'status', open);
  if (!within || filter.dueFrom || filter.dueTo || filter.overdue === 'true') return undefined;
  return {
    to: '/recommendations',
    search: { ...within, dueFrom: asOf, dueTo: daysAfter(asOf, 90), sort: 'due' },
  };
}

/** The numbers that an analyst asks for first, each leading to the recommendations that it counts. */
export function OverviewTiles({ overview, filter }: { overview: Overview; filter: FilterSearch }) {
  const { t } = useLingui();
  const { share } = useFormat();
  const { total, documents, statesAddressed, overdue, dueSoon, byPosition, byStatus, asOf } = overview;
  const answered = countOf(byPosition, 'supported', 'partially_supported', 'noted');
  const supported = countOf(byPosition, 'supported', 'partially_supported');
  const done = countOf(byStatus, 'implemented', 'continuous');
  const unassessed = countOf(byStatus, 'not_assessed');
  const partOf = (count: number, whole: number) => share(whole === 0 ? 0 : count / whole);
  const supportedShare = partOf(supported, answered);
  const doneShare = partOf(done, total);
  const unassessedShare = partOf(unassessed, total);

  return (
    <StatTiles>
      <StatTile
        label={t`Recommendations`}
        value={total}
        note={t`in ${plural(documents, { one: '# document', other: '# documents' })}`}
        link={{ to: '/recommendations', search: filter }}
      />
      <StatTile
        label={t`States addressed`}
        value={statesAddressed}
        note={t`with recommendations on record`}
        link={{ to: '/recommendations', search: { ...filter, sort: 'state' } }}
      />
      <StatTile
        label={t`Supported`}
        value={supported}
        note={t`${supportedShare} of those answered`}
        link={registerLink(filter, 'position', ['supported', 'partially_supported'])}
      />
      <StatTile
        label={t`Implemented or continuous`}
        value={done}
        note={t`${doneShare} of all`}
        link={registerLink(filter, 'status', ['implemented', 'continuous'])}
      />
      <StatTile
        label={t`Overdue`}
        value={overdue}
        note={t`open past the due date`}
        link={
          filter.overdue === 'false'
            ? undefined
            : { to: '/recommendations', search: { ...filter, overdue: 'true', sort: 'due' } }
        }
        isUrgent={overdue > 0}
      />
      <StatTile
        label={t`Due within 90 days`}
        value={dueSoon}
        note={t`open, not overdue yet`}
        link={dueSoonLink(filter, asOf)}
      />
      <StatTile
        label={t`Not assessed`}
        value={unassessed}
        note={t`${unassessedShare} of all`}
        link={registerLink(filter, 'status', ['not_assessed'])}
      />
    </StatTiles>
  );
}
