import type { SlideShape } from '../export/deck.ts';
import type { ScreenSlide, Slide, Story } from './story.ts';

/** What a person can do to a story. A slide that is no longer there is left alone. */
export type StoryEdit =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'shaped'; readonly shape: SlideShape }
  /** `at`: the place that the first of them gets; beyond the end: last. */
  | { readonly kind: 'added'; readonly slides: readonly Slide[]; readonly at: number }
  | { readonly kind: 'removed'; readonly slide: string }
  | { readonly kind: 'moved'; readonly slide: string; readonly to: number }
  | { readonly kind: 'hidden'; readonly slide: string; readonly hidden: boolean }
  | { readonly kind: 'noted'; readonly slide: string; readonly notes: string }
  /** The caption of a screen, or the heading of a slide of words. */
  | { readonly kind: 'headed'; readonly slide: string; readonly heading: string }
  | { readonly kind: 'written'; readonly slide: string; readonly lines: readonly string[] }
  /** Screens brought to other data. */
  | { readonly kind: 'updated'; readonly slides: readonly ScreenSlide[] };

const inserted = (slides: readonly Slide[], more: readonly Slide[], at: number): readonly Slide[] => {
  const place = Math.max(0, Math.min(at, slides.length));
  return [...slides.slice(0, place), ...more, ...slides.slice(place)];
};

const slidesAfter = (slides: readonly Slide[], edit: StoryEdit): readonly Slide[] => {
  const each = (id: string, change: (slide: Slide) => Slide): readonly Slide[] => slides.map((slide) => (slide.id === id ? change(slide) : slide));
  switch (edit.kind) {
    case 'named':
    case 'shaped':
      return slides;
    case 'added': {
      const there = new Set(slides.map(({ id }) => id));
      return inserted(slides, edit.slides.filter(({ id }) => !there.has(id)), edit.at);
    }
    case 'removed':
      return slides.filter(({ id }) => id !== edit.slide);
    case 'moved': {
      const moved = slides.find(({ id }) => id === edit.slide);
      return moved ? inserted(slides.filter((slide) => slide !== moved), [moved], edit.to) : slides;
    }
    case 'hidden':
      return each(edit.slide, (slide) => ({ ...slide, hidden: edit.hidden }));
    case 'noted':
      return each(edit.slide, (slide) => ({ ...slide, notes: edit.notes }));
    case 'headed':
      return each(edit.slide, (slide) => (slide.kind === 'screen' ? { ...slide, caption: edit.heading } : { ...slide, heading: edit.heading }));
    case 'written':
      return each(edit.slide, (slide) => (slide.kind === 'screen' ? slide : { ...slide, lines: edit.lines }));
    case 'updated': {
      const fresh = new Map(edit.slides.map((slide) => [slide.id, slide]));
      return slides.map((slide) => fresh.get(slide.id) ?? slide);
    }
  }
};

/** The story after an edit, made at a time (ISO). */
export const editStory = (story: Story, edit: StoryEdit, at: string): Story => ({
  ...story,
  ...(edit.kind === 'named' ? { name: edit.name } : {}),
  ...(edit.kind === 'shaped' ? { shape: edit.shape } : {}),
  slides: slidesAfter(story.slides, edit),
  changedAt: at,
  edition: story.edition + 1,
});
