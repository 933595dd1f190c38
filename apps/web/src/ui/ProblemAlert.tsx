import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { ProblemError, UnreachableError } from '../app/request.ts';

interface ProblemAlertProps {
  error: Error;
  onRetry?: (() => void) | undefined;
}

/** Says what an error means to the reader: in the API's own sentences where it is the API's. */
export function useProblemSentences(): (error: Error) => { title: string; detail: string } {
  const { t } = useLingui();
  return (error) => {
    if (error instanceof ProblemError) return error.problem;
    if (error instanceof UnreachableError) {
      return {
        title: t`The server does not answer`,
        detail: t`Check the connection. What you see may be out of date until it is back.`,
      };
    }
    return {
      title: t`Something went wrong on this page`,
      detail: t`Try again; if it happens once more, tell the administrator what you were doing.`,
    };
  };
}

/** What went wrong, in the API's own sentence where there is one, with the fields at fault and a way to try again. */
export function ProblemAlert({ error, onRetry }: ProblemAlertProps) {
  const { title, detail } = useProblemSentences()(error);
  const issues = error instanceof ProblemError ? (error.problem.issues ?? []) : [];
  return (
    <Alert
      role="alert"
      color="red"
      variant="light"
      icon={<IconAlertTriangle size={20} />}
      title={title}
      styles={{ title: { color: 'var(--mantine-color-error)' } }}
    >
      <p style={{ margin: 0 }}>{detail}</p>
      {issues.length > 0 && (
        <ul>
          {issues.map((issue) => (
            <li key={`${issue.path} ${issue.message}`}>
              {issue.path && <code>{issue.path}</code>} {issue.message}
            </li>
          ))}
        </ul>
      )}
      {onRetry && (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </Alert>
  );
}
