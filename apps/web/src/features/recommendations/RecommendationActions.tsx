import { Trans, useLingui } from '@lingui/react/macro';
import { ActionIcon, Group } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconChevronLeft, IconChevronRight, IconLink } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../ui/format.ts';
import classes from './Recommendation.module.css';
import { useNeighbours } from './use-neighbours.ts';

interface PlaceProps {
  id: string;
  from: string | undefined;
}

/** To the one before and after in the register, and the link of this one. */
export function RecommendationActions({ id, from }: PlaceProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const clipboard = useClipboard();
  const neighbours = useNeighbours(id, from);
  const copy = () => {
    clipboard.copy(new URL(`/recommendations/${id}`, window.location.href).href);
    notifications.show({ message: t`The link is copied` });
  };
  return (
    <Group gap="xs">
      {neighbours && (
        <nav aria-label={t`In the register`} className={classes.neighbours}>
          <Step id={neighbours.previous} from={from} label={t`Previous recommendation`} side="previous" />
          <span className={classes.place}>
            <Trans>
              {number(neighbours.place)} of {number(neighbours.total)}
            </Trans>
          </span>
          <Step id={neighbours.next} from={from} label={t`Next recommendation`} side="next" />
        </nav>
      )}
      <ActionIcon variant="default" size={36} aria-label={t`Copy the link`} onClick={copy}>
        <IconLink size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

interface StepProps {
  /** Absent at either end of the list. */
  id: string | undefined;
  from: string | undefined;
  label: string;
  side: 'previous' | 'next';
}

function Step({ id, from, label, side }: StepProps) {
  const Icon = side === 'previous' ? IconChevronLeft : IconChevronRight;
  const icon = <Icon size={18} aria-hidden className={classes.chevron} />;
  if (!id) return <span className={classes.step}>{icon}</span>;
  return (
    <Link
      to="/recommendations/$id"
      params={{ id }}
      search={{ from }}
      rel={side === 'previous' ? 'prev' : 'next'}
      className={classes.step}
      aria-label={label}
      title={label}
    >
      {icon}
    </Link>
  );
}
