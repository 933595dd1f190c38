import { useLingui } from '@lingui/react/macro';
import { type MantineColorScheme, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import classes from './HeaderButton.module.css';

const icons = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop };

export function ColorSchemeMenu() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const names: Record<MantineColorScheme, string> = {
    light: t`Light`,
    dark: t`Dark`,
    auto: t`As the device`,
  };
  const Current = icons[colorScheme];
  const schemes = ['light', 'dark', 'auto'] as const;
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={t`Appearance: ${names[colorScheme]}`}>
          <Current size={18} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {schemes.map((scheme) => {
          const Icon = icons[scheme];
          return (
            <Menu.RadioItem
              key={scheme}
              value={scheme}
              checked={scheme === colorScheme}
              closeMenuOnClick
              rightSection={<Icon size={16} stroke={1.6} aria-hidden />}
              onChange={() => setColorScheme(scheme)}
            >
              {names[scheme]}
            </Menu.RadioItem>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}
