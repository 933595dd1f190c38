import { Trans } from '@lingui/react/macro';
import { Button, Group, Stack } from '@mantine/core';
import type { Recommendation } from '@mutabaa/contracts/recommendations';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import classes from './Recommendation.module.css';
import { recommendationQuery } from './recommendations.api.ts';

interface ChangeFormProps {
  /** On the button that opens the form. */
  label: string;
  recommendation: Recommendation;
  draft: { isBegun: boolean; isOutdated: boolean; clear: () => void };
  /** The API refused because somebody else was faster. */
  isConflict: boolean;
  /** An error that belongs to no field. */
  error: Error | null;
  isSending: boolean;
  /** Sends what is typed; calls `onRecorded` when it is on record. */
  onSend: (onRecorded: () => void) => void;
  children: ReactNode;
}

/** A form that opens in place, below what it changes. It opens by itself where a draft was left. */
export function ChangeForm(props: ChangeFormProps) {
  const { label, recommendation, draft, isConflict, error, isSending, onSend, children } = props;
  const [isOpen, setOpen] = useState(draft.isBegun);
  const opener = useRef<HTMLButtonElement>(null);
  const queries = useQueryClient();

  // The state that the conflict is about, so that the writer can compare.
  useEffect(() => {
    if (isConflict) queries.invalidateQueries({ queryKey: recommendationQuery(recommendation.id).queryKey });
  }, [isConflict, queries, recommendation.id]);

  const close = () => {
    draft.clear();
    setOpen(false);
    opener.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(close);
  };

  return (
    <div className={classes.change} data-screen-only>
      <Button
        ref={opener}
        variant="default"
        size="sm"
        aria-expanded={isOpen}
        onClick={() => setOpen((open) => !open)}
      >
        {label}
      </Button>
      {isOpen && (
        <form onSubmit={submit} noValidate className={classes.form}>
          <Stack gap="sm">
            {draft.isOutdated && <ConflictNotice recommendation={recommendation} />}
            {error && <ProblemAlert error={error} />}
            {children}
            <Group gap="sm">
              <Button type="submit" loading={isSending}>
                {draft.isOutdated ? <Trans>Record all the same</Trans> : <Trans>Record</Trans>}
              </Button>
              <Button variant="subtle" onClick={close}>
                {draft.isBegun ? <Trans>Discard</Trans> : <Trans>Cancel</Trans>}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </div>
  );
}
