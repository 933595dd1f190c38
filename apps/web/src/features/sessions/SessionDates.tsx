import { Trans } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import type { Session } from '@mutabaa/contracts/sessions';
import { localeOf, useLanguage } from '../../app/language.ts';
import { useFormat } from '../../ui/format.ts';

type Dates = Pick<Session, 'opensOn' | 'closesOn' | 'period'>;

/** The days of a session, or the month or year where no day is known; one that is still to come is marked. */
export function SessionDates({ session }: { session: Dates }) {
  const days = useDays(session);
  const lastDay = session.closesOn ?? session.opensOn ?? session.period;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <span>
      {days}{' '}
      {lastDay !== null && lastDay > today && (
        <Badge size="sm" variant="light">
          <Trans>Upcoming</Trans>
        </Badge>
      )}
    </span>
  );
}

function useDays({ opensOn, closesOn, period }: Dates): string {
  const language = useLanguage();
  const { day, month } = useFormat();
  if (opensOn === null) return period === null ? '' : /-/.test(period) ? month(period) : period;
  if (closesOn === null || closesOn === opensOn) return day(opensOn);
  return new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${opensOn}T00:00:00Z`), new Date(`${closesOn}T00:00:00Z`));
}
