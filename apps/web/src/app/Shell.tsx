import { Trans, useLingui } from '@lingui/react/macro';
import { Burger, useDirection } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { AccountMenu } from './AccountMenu.tsx';
import { ColorSchemeMenu } from './ColorSchemeMenu.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { directionOf, useLanguage } from './language.ts';
import { Navigation } from './Navigation.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { PaletteButton } from './PaletteButton.tsx';
import classes from './Shell.module.css';

/** Mantine mirrors its components by its own context; it follows the language on screen. */
function useMirroring(): void {
  const direction = directionOf(useLanguage());
  const { setDirection } = useDirection();
  useEffect(() => setDirection(direction), [direction, setDirection]);
}

/** What surrounds every page: name, navigation, search, language, appearance, account. */
export function Shell() {
  const { t } = useLingui();
  const [isMenuOpen, setMenuOpen] = useState(false);
  useMirroring();
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        <Trans>Skip to the content</Trans>
      </a>
      <header className={classes.header} data-screen-only>
        <div className={classes.bar}>
          <Burger
            className={classes.burger}
            size="sm"
            opened={isMenuOpen}
            onClick={() => setMenuOpen((open) => !open)}
            aria-label={isMenuOpen ? t`Close the menu` : t`Open the menu`}
            aria-expanded={isMenuOpen}
            aria-controls="menu"
          />
          <Link to="/" className={classes.brand}>
            <span lang="ar" dir="rtl" className={classes.arabicName}>
              متابعة
            </span>
            <span className={classes.latinName}>Mutabaa</span>
          </Link>
          <div className={classes.wideNavigation}>
            <Navigation layout="row" />
          </div>
          <div className={classes.tools}>
            <PaletteButton />
            <LanguageMenu />
            <ColorSchemeMenu />
            <AccountMenu />
          </div>
        </div>
        {isMenuOpen && (
          <div className={classes.drawer}>
            <Navigation id="menu" layout="column" onFollow={() => setMenuOpen(false)} />
          </div>
        )}
      </header>
      <OfflineNotice />
      <main id="content" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <footer className={classes.footer} data-screen-only>
        <span>
          <Trans>Mutabaa: follow-up of human-rights recommendations</Trans>
        </span>
        <a href="/api/docs">
          <Trans>Open data and API</Trans>
        </a>
      </footer>
    </div>
  );
}
