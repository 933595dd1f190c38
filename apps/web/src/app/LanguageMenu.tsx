import { Trans } from '@lingui/react/macro';
import { Menu, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { languages } from '@mutabaa/reference-data/languages';
import { IconLanguage } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './HeaderButton.module.css';
import { languageNames, readLanguage, useLanguage } from './language.ts';

/** Every language by its own name; the choice goes into the address, so that a shared link keeps it. */
export function LanguageMenu() {
  const current = useLanguage();
  const navigate = useNavigate();
  const show = (tag: string) =>
    navigate({ to: '.', search: (search) => ({ ...search, lang: readLanguage(tag) }), replace: true });
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <IconLanguage size={18} stroke={1.6} aria-hidden />
          <VisuallyHidden>
            <Trans>Language:</Trans>
          </VisuallyHidden>
          <span className={classes.wideOnly} lang={current}>
            {languageNames[current]}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={current} onChange={show}>
          {languages.map((language) => (
            <Menu.RadioItem key={language} value={language} lang={language} dir="auto" closeMenuOnClick>
              {languageNames[language]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
