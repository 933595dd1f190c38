import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Register.module.css';

interface FilterDrawerProps {
  isOpen: boolean;
  onClose: () => void;
  /** How many the filter leaves at present. */
  total: number | undefined;
  children: ReactNode;
}

/** The filters on a screen too narrow to show them beside the list. */
export function FilterDrawer({ isOpen, onClose, total, children }: FilterDrawerProps) {
  const { t } = useLingui();
  return (
    <Drawer.Root opened={isOpen} onClose={onClose}>
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body pt="md">
          {/* Not Drawer.Header: a second <header> would be a second banner of the page. */}
          <div className={classes.drawerHead}>
            <Drawer.Title>
              <Trans>Filters</Trans>
            </Drawer.Title>
            <Drawer.CloseButton aria-label={t`Close`} />
          </div>
          {children}
          <Button fullWidth mt="md" onClick={onClose}>
            {total === undefined ? (
              <Trans>Show the recommendations</Trans>
            ) : (
              t`${plural(total, { one: 'Show # recommendation', other: 'Show # recommendations' })}`
            )}
          </Button>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
