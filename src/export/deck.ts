import type { Drawing } from '../charts/drawing.ts';
import type { Look } from '../charts/look.ts';
import type { Language } from '../domain/bilingual.ts';
import type { Sheet } from '../ui/SaveTableContext.ts';

/** Width to height of the slides. */
export const SLIDE_SHAPES = ['wide', 'classic'] as const;
export type SlideShape = (typeof SLIDE_SHAPES)[number];

/** What is said below a slide: as of which day, over which schools and years, from which files. */
export interface SlideFooter {
  /** 数据截至 2024 年 12 月 3 日 */
  readonly date: string;
  /** The scope in words, with n of N where the screen says it; may be empty. */
  readonly scope: string;
  /** Names of the files whose rows were live then, in the order of their imports. */
  readonly sources: readonly string[];
  /** One line for the foot of a slide: the day, the files (the first by name), of the sample that it is invented. */
  readonly line: string;
  /** Of the sample district: its slides say so wherever they go. */
  readonly invented: boolean;
}

/** A part of a screen as a format takes it. A chart brings the same figures as a sheet where its screen has one; `beside` is what is said around chart or table, a line each. */
export type SlidePart =
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly scope: string;
      readonly drawing: Drawing;
      readonly look: Look;
      /** As it was drawn on the slide, in pixels of a slide 1280 (wide) or 960 (classic) by 720. */
      readonly width: number;
      readonly height: number;
      readonly sheet: Sheet | null;
      readonly beside: readonly string[];
    }
  | { readonly kind: 'table'; readonly title: string; readonly scope: string; readonly sheet: Sheet; readonly beside: readonly string[] }
  | { readonly kind: 'sentences'; readonly title: string; readonly scope: string; readonly lines: readonly string[] };

/** One slide, everything on it in words and figures of one language. */
export interface SlideContent {
  readonly id: string;
  readonly kind: 'screen' | 'title' | 'section' | 'text';
  /** The caption, or the heading of a slide of words. */
  readonly heading: string;
  /** Of a slide of words; empty for a screen. */
  readonly lines: readonly string[];
  readonly notes: string;
  /** Null for a slide of words. */
  readonly footer: SlideFooter | null;
  readonly parts: readonly SlidePart[];
}

/** A story as the formats take it, hidden slides left out. */
export interface Deck {
  readonly name: string;
  readonly language: Language;
  readonly shape: SlideShape;
  readonly slides: readonly SlideContent[];
}
