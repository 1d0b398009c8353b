import { theme, type ThemeConfig } from 'antd';
import type { ThemeName } from '../../charts/look.ts';
import { palettes } from './palette.ts';

/** Ant Design dressed in our palette. Its greys for placeholders and hints are too faint for WCAG AA, hence the overrides. */
export const antdTheme = (name: ThemeName): ThemeConfig => {
  const palette = palettes[name];
  return {
    algorithm: name === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: 'tb', prefix: 'ant' },
    hashed: false,
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accent,
      colorInfo: palette.series[0] ?? palette.accent,
      colorSuccess: palette.good,
      colorWarning: palette.bad,
      colorError: palette.accent,
      green: palette.good,
      red: palette.accent,
      orange: palette.bad,
      gold: palette.bad,
      blue: palette.series[0] ?? palette.accent,
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
