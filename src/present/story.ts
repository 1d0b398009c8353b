import type { SlideShape } from '../export/deck.ts';
import type { Search } from '../ui/AddressContext.ts';

/**
 * Which data a slide shows: the workspace as of an entry of its journal. The journal only grows and segments never
 * change, so that this alone freezes the figures. `at` is when that entry was made (ISO), null where there was none.
 */
export interface FrozenData {
  readonly workspace: 'sample' | 'own';
  readonly revision: number;
  readonly at: string | null;
}

/** A part of a screen at an address, with what is said over it. */
export interface ScreenSlide {
  readonly kind: 'screen';
  readonly id: string;
  readonly screen: string;
  /** Without what only lies over the screen (drawers). */
  readonly search: Search;
  /** The name of a part of the screen (`data-part`); null: the whole screen. */
  readonly panel: string | null;
  readonly caption: string;
  readonly notes: string;
  readonly hidden: boolean;
  readonly collectedAt: string;
  readonly data: FrozenData;
  /** The document that keeps the answers to its questions; slides that are copies share it. */
  readonly answers: string;
}

/** A slide of words. */
export interface WordsSlide {
  readonly kind: 'title' | 'section' | 'text';
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly notes: string;
  readonly hidden: boolean;
}

export type Slide = ScreenSlide | WordsSlide;

/** A story as it lies in the store (`story:<id>`). */
export interface Story {
  readonly form: 1;
  readonly id: string;
  readonly name: string;
  readonly shape: SlideShape;
  readonly slides: readonly Slide[];
  /** ISO; the story last changed is the one collected into. */
  readonly changedAt: string;
  /** One more with each change: tells a tab that another has changed it meanwhile. */
  readonly edition: number;
}

/** One answer as a slide keeps it: the key of the question without workspace and revision, and what came. */
export interface SlideAnswer {
  readonly key: readonly unknown[];
  readonly answer: unknown;
}
