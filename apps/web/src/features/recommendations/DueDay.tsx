import { Trans } from '@lingui/react/macro';
import { IconAlarm } from '@tabler/icons-react';
import { useFormat } from '../../ui/format.ts';
import { isOverdue } from './overdue.ts';
import classes from './Register.module.css';

/** The day on which a recommendation is due, marked in words and colour when it has passed. */
export function DueDay(due: Parameters<typeof isOverdue>[0]) {
  const { day } = useFormat();
  if (due.dueOn === null) return null;
  if (!isOverdue(due)) return <span className={classes.day}>{day(due.dueOn)}</span>;
  return (
    <span className={classes.overdue}>
      <IconAlarm size={14} aria-hidden />
      <span>
        <span className={classes.day}>{day(due.dueOn)}</span>
        <br />
        <strong>
          <Trans>overdue</Trans>
        </strong>
      </span>
    </span>
  );
}
