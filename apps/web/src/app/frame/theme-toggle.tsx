import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconButton } from '../../ui/icon-button.js';
import { MoonIcon, SunIcon } from '../../ui/icons.js';

/** Light or dark; until chosen, the system's preference. */
export function ThemeToggle() {
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light') === 'dark';
  return (
    <IconButton
      label={dark ? 'Use the light theme' : 'Use the dark theme'}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <SunIcon /> : <MoonIcon />}
    </IconButton>
  );
}
