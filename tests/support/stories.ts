import * as fc from 'fast-check';
import { SLIDE_SHAPES } from '../../src/export/deck.ts';
import type { StoryEdit } from '../../src/present/editStory.ts';
import type { ScreenSlide, Slide, Story } from '../../src/present/story.ts';

export const emptyStory: Story = { form: 1, id: 'story', name: '汇报', shape: 'wide', slides: [], changedAt: '2024-12-31T00:00:00.000Z', edition: 0 };

/** Few ids, so that edits meet the same slides again and again, and slides that are not there. */
const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const anyText = fc.string({ maxLength: 12 });
const every = { id: anyId, notes: anyText, hidden: fc.boolean() };

const anyScreen: fc.Arbitrary<ScreenSlide> = fc.record({
  ...every,
  kind: fc.constant('screen' as const),
  screen: fc.constantFrom('trend', 'compare'),
  search: fc.dictionary(fc.constantFrom('metric', 'year', 'types'), fc.oneof(anyText, fc.integer(), fc.array(anyText, { maxLength: 2 }))).map((search) => ({ ...search })),
  panel: fc.option(fc.constantFrom('trend', 'table')),
  caption: anyText,
  collectedAt: fc.constant('2025-01-01T00:00:00.000Z'),
  data: fc.record({ workspace: fc.constantFrom('own' as const, 'sample' as const), revision: fc.nat({ max: 9 }), at: fc.constantFrom(null, '2025-01-01T00:00:00.000Z') }),
  answers: anyId,
});

export const anySlide: fc.Arbitrary<Slide> = fc.oneof(anyScreen, fc.record({ ...every, kind: fc.constantFrom('title' as const, 'section' as const, 'text' as const), heading: anyText, lines: fc.array(anyText, { maxLength: 3 }) }));

const anySlides = fc.uniqueArray(anySlide, { maxLength: 3, selector: ({ id }) => id });

export const anyEdit: fc.Arbitrary<StoryEdit> = fc.oneof(
  fc.record({ kind: fc.constant('named' as const), name: anyText }),
  fc.record({ kind: fc.constant('shaped' as const), shape: fc.constantFrom(...SLIDE_SHAPES) }),
  fc.record({ kind: fc.constant('added' as const), slides: anySlides, at: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ kind: fc.constant('removed' as const), slide: anyId }),
  fc.record({ kind: fc.constant('moved' as const), slide: anyId, to: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ kind: fc.constant('hidden' as const), slide: anyId, hidden: fc.boolean() }),
  fc.record({ kind: fc.constant('noted' as const), slide: anyId, notes: anyText }),
  fc.record({ kind: fc.constant('headed' as const), slide: anyId, heading: anyText }),
  fc.record({ kind: fc.constant('written' as const), slide: anyId, lines: fc.array(anyText, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('updated' as const), slides: fc.array(anyScreen, { maxLength: 2 }) }),
);
