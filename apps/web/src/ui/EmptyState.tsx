import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  /** What is not here, in a sentence. */
  title: ReactNode;
  /** What the reader can do about it: a sentence, a link, a button. */
  next?: ReactNode;
  icon?: ReactNode;
}

/** Says that there is nothing, and what to do next. */
export const EmptyState = ({
  title,
  next,
  icon = <IconInbox size={32} stroke={1.25} />,
}: EmptyStateProps) => (
  <div className={classes.empty}>
    <span aria-hidden className={classes.icon}>
      {icon}
    </span>
    <p className={classes.title}>{title}</p>
    {next && <div className={classes.next}>{next}</div>}
  </div>
);
