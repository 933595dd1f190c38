import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Paper, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useSignIn } from './access.api.ts';
import { safeReturnPath } from './return-path.ts';
import classes from './SignInPage.module.css';

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export function SignInPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { from } = useSearch({ from: '/sign-in' });
  const signIn = useSignIn();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate(
      { email: textOf(form, 'email'), password: textOf(form, 'password') },
      { onSuccess: () => navigate({ href: safeReturnPath(from), replace: true }) },
    );
  };

  return (
    <div className={classes.page}>
      <PageHeader
        title={t`Sign in`}
        lead={<Trans>Reading needs no account. Sign in to import, assess and record.</Trans>}
      />
      <Paper component="form" withBorder p="lg" onSubmit={submit}>
        <Stack gap="md">
          {signIn.error && <ProblemAlert error={signIn.error} />}
          <TextInput
            name="email"
            type="email"
            label={t`E-mail`}
            autoComplete="username"
            required
            dir="ltr"
            autoFocus
          />
          <PasswordInput
            name="password"
            label={t`Password`}
            autoComplete="current-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t`Show the password`, tabIndex: 0 }}
          />
          <Button type="submit" loading={signIn.isPending}>
            <Trans>Sign in</Trans>
          </Button>
        </Stack>
      </Paper>
    </div>
  );
}
