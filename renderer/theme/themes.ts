import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';

const FONTS = {
  fontFamilyBase: "'Segoe UI Variable Text', 'Segoe UI', system-ui, sans-serif",
  fontFamilyMonospace: "'Cascadia Mono', Consolas, ui-monospace, monospace",
} as const;

/** Violet, so that practice is never mistaken for the real thing. Every step has the contrast of Fluent's own blue. */
const PRACTICE: BrandVariants = {
  10: '#0b0514',
  20: '#1c0f33',
  30: '#2c1752',
  40: '#3a1e6b',
  50: '#482583',
  60: '#562c9b',
  70: '#6436b0',
  80: '#7345c2',
  90: '#8358ce',
  100: '#946cd9',
  110: '#a480e2',
  120: '#b494ea',
  130: '#c4a9f1',
  140: '#d4bff6',
  150: '#e4d5fa',
  160: '#f2ebfd',
};

const practiceDark = createDarkTheme(PRACTICE);

/** The themes: light or dark, for real servers or for practice. */
export const THEMES: Readonly<Record<'real' | 'practice', Readonly<Record<'light' | 'dark', Theme>>>> = {
  real: { light: { ...webLightTheme, ...FONTS }, dark: { ...webDarkTheme, ...FONTS } },
  practice: {
    light: { ...createLightTheme(PRACTICE), ...FONTS },
    // createDarkTheme leaves brand text too dark on its own backgrounds; Fluent's own dark theme lightens it likewise.
    dark: {
      ...practiceDark,
      ...FONTS,
      colorBrandForeground1: PRACTICE[120],
      colorBrandForeground2: PRACTICE[130],
      colorBrandForegroundLink: PRACTICE[120],
      colorCompoundBrandForeground1: PRACTICE[120],
    },
  },
};
