import { Trans, useLingui } from '@lingui/react/macro';
import { Button, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import classes from './FilterChips.module.css';

export interface FilterChip {
  key: string;
  /** What is filtered: "Theme". */
  name: string;
  /** To what: "Right to food". */
  value: string;
  onRemove: () => void;
}

interface FilterChipsProps {
  chips: readonly FilterChip[];
  onClear: () => void;
}

/** The filter that is on, each part removable; nothing at all while there is none. */
export function FilterChips({ chips, onClear }: FilterChipsProps) {
  const { t } = useLingui();
  if (chips.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t`Filters`}>
      {chips.map(({ key, name, value, onRemove }) => (
        <li key={key}>
          <button type="button" className={classes.chip} onClick={onRemove}>
            <VisuallyHidden>
              <Trans>Remove the filter</Trans>
            </VisuallyHidden>
            <span className={classes.name}>{name}</span> <bdi>{value}</bdi>
            <IconX size={14} aria-hidden data-screen-only />
          </button>
        </li>
      ))}
      <li data-screen-only>
        <Button size="compact-sm" variant="subtle" onClick={onClear}>
          <Trans>Clear all</Trans>
        </Button>
      </li>
    </ul>
  );
}
