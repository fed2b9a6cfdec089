import {
  createTheme,
  defaultVariantColorsResolver,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
} from '@mantine/core';
import { createElement } from 'react';
import { ChevronIcon } from '../ui/icons.js';

// Components read colours from the variables of mantine.css; the tuples only make the names known to Mantine.
const named = (name: string) =>
  Array.from({ length: 10 }, () => `var(--mantine-color-${name}-filled)`) as unknown as MantineColorsTuple;

/** The key is repeated in public/theme.js, which applies the choice before the first paint. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'paceline-theme' });

/** Our theme: one accent, one danger, quiet sizes; every colour comes from tokens.css. */
export const theme = createTheme({
  primaryColor: 'accent',
  colors: { accent: named('accent'), danger: named('danger') },
  fontFamily: 'var(--font)',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled'
      ? { ...colors, color: 'var(--mantine-primary-color-contrast)' }
      : colors;
  },
  // Plain objects, not `Button.extend(…)`: naming a component here would load it with every page.
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' } },
    TextInput: { defaultProps: { size: 'sm' } },
    PasswordInput: { defaultProps: { size: 'sm' } },
    Textarea: { defaultProps: { size: 'sm' } },
    NumberInput: { defaultProps: { size: 'sm' } },
    NativeSelect: { defaultProps: { size: 'sm', rightSection: createElement(ChevronIcon) } },
    // Inside the landmark of its button, not at the end of the body.
    // At once: half faded in, its text would have too little contrast to be read.
    Popover: { defaultProps: { withinPortal: false, shadow: 'md', transitionProps: { duration: 0 } } },
  },
});
