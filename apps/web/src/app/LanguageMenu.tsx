import { useLingui } from '@lingui/react/macro';
import { Menu, UnstyledButton } from '@mantine/core';
import { languages } from '@mutabaa/reference-data/languages';
import { IconCheck, IconLanguage } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import classes from './HeaderButton.module.css';
import { languageNames, useLanguage } from './language.ts';

/** Every language by its own name; the choice goes into the address, so that a shared link keeps it. */
export function LanguageMenu() {
  const { t } = useLingui();
  const current = useLanguage();
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end" width={180}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t`Language: ${languageNames[current]}`}>
          <IconLanguage size={18} stroke={1.6} aria-hidden />
          <span className={classes.wideOnly} lang={current}>
            {languageNames[current]}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((language) => (
          <Menu.Item
            key={language}
            role="menuitemradio"
            aria-checked={language === current}
            lang={language}
            dir="auto"
            rightSection={language === current ? <IconCheck size={16} aria-hidden /> : null}
            onClick={() =>
              navigate({ to: '.', search: (search) => ({ ...search, lang: language }), replace: true })
            }
          >
            {languageNames[language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
