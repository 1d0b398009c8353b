import type { Language } from '../domain/bilingual.ts';
import type { Translate } from '../words/translate.ts';

export const THEME_NAMES = ['light', 'dark', 'projector'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/** All that a chart needs to know of how it should look and speak. Sizes in pixels, colours as CSS. */
export interface Look {
  readonly theme: ThemeName;
  /** `paper` while the page is printed and `slide` on one: charts then stand as SVG. */
  readonly medium: 'screen' | 'paper' | 'slide';
  readonly language: Language;
  readonly t: Translate;
  readonly font: string;
  readonly fontSize: number;
  readonly lineWidth: number;
  readonly colours: {
    readonly text: string;
    readonly muted: string;
    readonly grid: string;
    readonly background: string;
    readonly accent: string;
    readonly good: string;
    readonly bad: string;
    readonly norm: string;
    readonly band: string;
    /** For schools side by side: eight, told apart with colour blindness too (Okabe and Ito, 2008). */
    readonly series: readonly string[];
  };
}
