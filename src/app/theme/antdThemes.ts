import { theme as antd, type ThemeConfig } from 'antd';
import type { ThemeName } from '../../charts/look.ts';
import { palettes, type Palette } from './palette.ts';

type Algorithm = typeof antd.darkAlgorithm;

/** Seeds as they are: Ant Design's algorithm would mix the dark theme's colours darker than WCAG AA can read. */
const exactly =
  (palette: Palette): Algorithm =>
  (seed, map) => ({
    ...(map ?? antd.defaultAlgorithm(seed)),
    colorPrimary: palette.accent,
    colorPrimaryText: palette.accent,
    colorLink: palette.accent,
    colorLinkHover: palette.accent,
    colorLinkActive: palette.accent,
    colorSuccess: palette.good,
    colorSuccessText: palette.good,
    colorWarning: palette.bad,
    colorWarningText: palette.bad,
    colorError: palette.accent,
    colorErrorText: palette.accent,
  });

/** Ant Design dressed in our palette. Its greys for placeholders and hints are too faint for WCAG AA, hence the overrides. */
const dress = (name: ThemeName): ThemeConfig => {
  const palette = palettes[name];
  const blue = palette.series[0] ?? palette.accent;
  return {
    algorithm: [name === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm, exactly(palette)],
    cssVar: { key: 'tb', prefix: 'ant' },
    hashed: false,
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accent,
      colorInfo: blue,
      colorSuccess: palette.good,
      colorWarning: palette.bad,
      colorError: palette.accent,
      green: palette.good,
      red: palette.accent,
      orange: palette.bad,
      gold: palette.bad,
      blue,
      colorText: palette.text,
      colorTextSecondary: palette.muted,
      colorTextTertiary: palette.muted,
      colorTextDescription: palette.muted,
      colorTextPlaceholder: palette.muted,
      colorTextHeading: palette.text,
      colorIcon: palette.muted,
      colorBgBase: palette.surface,
      colorBgLayout: palette.page,
      colorBgContainer: palette.surface,
      colorBgElevated: palette.surface,
      colorBorder: palette.edge,
      colorBorderSecondary: palette.line,
      colorSplit: palette.line,
      fontFamily: 'var(--tb-font)',
      fontSize: palette.fontSize,
      controlHeight: palette.controlHeight,
      borderRadius: 4,
      lineWidth: name === 'projector' ? 2 : 1,
      motion: false,
      wireframe: false,
    },
    components: {
      Button: { primaryColor: palette.onAccent, primaryShadow: 'none', defaultShadow: 'none' },
      Select: { optionSelectedBg: palette.wash, optionActiveBg: palette.hover },
      Segmented: { trackBg: palette.hover, itemColor: palette.text },
      Table: { headerBg: palette.hover, headerColor: palette.text, rowHoverBg: palette.hover },
    },
  };
};

/** Made once: Ant Design keeps what it derives by the identity of the algorithms. */
export const antdThemes: Readonly<Record<ThemeName, ThemeConfig>> = { light: dress('light'), dark: dress('dark'), projector: dress('projector') };
