import type { Look, ThemeName } from '../../charts/look.ts';
import type { Language } from '../../domain/bilingual.ts';
import type { Translate } from '../../words/translate.ts';
import { fonts, palettes } from './palette.ts';

export const makeLook = (theme: ThemeName, language: Language, t: Translate, medium: Look['medium'] = 'screen'): Look => {
  const { text, muted, grid, surface, accent, good, bad, norm, band, series, chartFontSize, lineWidth } = palettes[theme];
  return {
    theme,
    medium,
    language,
    t,
    font: fonts[language],
    fontSize: chartFontSize,
    lineWidth,
    colours: { text, muted, grid, background: surface, accent, good, bad, norm, band, series },
  };
};
