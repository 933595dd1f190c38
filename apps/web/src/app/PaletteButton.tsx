import { Trans } from '@lingui/react/macro';
import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import classes from './HeaderButton.module.css';

const Palette = lazy(() => import('./Palette.tsx').then((module) => ({ default: module.Palette })));

/** Opens the palette by click or Ctrl K; its code comes with the first use. */
export function PaletteButton() {
  const [openings, setOpenings] = useState(0);
  const open = () => setOpenings((count) => count + 1);
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <UnstyledButton
        className={`${classes.button} ${classes.search}`}
        onClick={open}
        aria-keyshortcuts="Control+K"
      >
        <IconSearch size={16} stroke={1.8} aria-hidden />
        <span className={classes.wideOnly}>
          <Trans>Search</Trans>
        </span>
        <Kbd size="xs" className={classes.key}>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {openings > 0 && (
        <Suspense>
          <Palette key={openings} />
        </Suspense>
      )}
    </>
  );
}
