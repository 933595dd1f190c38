import { Trans } from '@lingui/react/macro';
import { IconAlarm } from '@tabler/icons-react';
import { useFormat } from '../../ui/format.ts';
import { isOverdue } from './overdue.ts';
import classes from './Register.module.css';

/** The day on which a recommendation is due, marked in words and colour when it has passed. */
export function DueDay(due: Parameters<typeof isOverdue>[0]) {
  const { day } = useFormat();
  if (due.dueOn === null) return null;
  if (!isOverdue(due)) return <span>{day(due.dueOn)}</span>;
  return (
    <span className={classes.overdue}>
      <IconAlarm size={14} aria-hidden />
      <span>
        {day(due.dueOn)}
        <br />
        <Trans>overdue</Trans>
      </span>
    </span>
  );
}
