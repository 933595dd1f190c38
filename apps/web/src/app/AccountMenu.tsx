import { Trans } from '@lingui/react/macro';
import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useMe, useSignOut } from '../features/access/access.api.ts';
import classes from './HeaderButton.module.css';

/** The way in for a visitor; name and the way out for a signed-in person. */
export function AccountMenu() {
  const me = useMe();
  const here = useLocation({ select: (location) => location.href });
  const signOut = useSignOut();
  if (!me) {
    return (
      <Link to="/sign-in" search={{ from: here }} className={classes.button}>
        <IconUserCircle size={18} stroke={1.6} aria-hidden />
        <span className={classes.wideOnly}>
          <Trans>Sign in</Trans>
        </span>
      </Link>
    );
  }
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <VisuallyHidden>
            <Trans>Account:</Trans>
          </VisuallyHidden>
          <IconUserCircle size={18} stroke={1.6} aria-hidden />
          <bdi className={classes.wideOnly}>{me.name}</bdi>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <bdi>{me.email}</bdi>
        </Menu.Label>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate()}>
          <Trans>Sign out</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
