import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeStory } from '../../src/present/decodeStory.ts';
import { editStory, type StoryEdit } from '../../src/present/editStory.ts';
import { beginHistory, remember, step, type StoryHistory } from '../../src/present/storyHistory.ts';
import type { Slide, Story } from '../../src/present/story.ts';
import { anyEdit, anySlide, emptyStory } from '../support/stories.ts';

const AT = '2025-01-01T00:00:00.000Z';
const ids = ({ slides }: Story): readonly string[] => slides.map(({ id }) => id);

/** What a person sees of a story: which edition it is and when it was made aside. */
const seen = ({ edition, changedAt, ...rest }: Story) => ({ ...rest, kept: edition >= 0 && changedAt !== '' });

const heading = (one: StoryHistory | null): string => (one?.now.slides[0]?.kind === 'text' ? one.now.slides[0].heading : '');

const playAll = (edits: readonly StoryEdit[]): { readonly history: StoryHistory; readonly stages: readonly Story[] } => {
  let history = beginHistory(emptyStory);
  const stages: Story[] = [history.now];
  for (const edit of edits) {
    history = remember(history, edit, editStory(history.now, edit, AT));
    stages.push(history.now);
  }
  return { history, stages };
};

describe('edits of a story', () => {
  it('never lose or double a slide: those there were, added less removed', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        let expected = new Set<string>();
        let story = emptyStory;
        for (const edit of edits) {
          if (edit.kind === 'added') expected = new Set([...expected, ...edit.slides.map(({ id }) => id)]);
          if (edit.kind === 'removed') expected = new Set([...expected].filter((id) => id !== edit.slide));
          story = editStory(story, edit, AT);
          expect(new Set(ids(story))).toEqual(expected);
          expect(ids(story)).toHaveLength(expected.size);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('move one slide to its place and leave the order of the others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySlide, { minLength: 1, maxLength: 8, selector: ({ id }) => id }), fc.nat(), fc.integer({ min: -2, max: 12 }), (slides, which, to) => {
        const story = { ...emptyStory, slides };
        const moved = slides[which % slides.length] as Slide;
        const after = ids(editStory(story, { kind: 'moved', slide: moved.id, to }, AT));
        expect(after.indexOf(moved.id)).toBe(Math.max(0, Math.min(to, slides.length - 1)));
        expect(after.filter((id) => id !== moved.id)).toEqual(ids(story).filter((id) => id !== moved.id));
      }),
    );
  });

  it('change nothing but what they say', () => {
    fc.assert(
      fc.property(fc.array(anySlide, { minLength: 1, maxLength: 5 }), fc.string(), (slides, text) => {
        const story = { ...emptyStory, slides };
        const [first, ...rest] = slides;
        const after = editStory(story, { kind: 'noted', slide: first?.id ?? '', notes: text }, AT).slides;
        expect(after[0]).toEqual({ ...first, notes: text });
        expect(after.slice(1)).toEqual(rest.map((slide) => (slide.id === first?.id ? { ...slide, notes: text } : slide)));
      }),
    );
  });

  it('leave a story that the store takes and gives back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        const { history } = playAll(edits);
        expect(decodeStory(structuredClone(history.now))).toEqual(history.now);
      }),
    );
  });
});

describe('steps back and forth', () => {
  it('lead through what was seen, all the way to the beginning and all the way back', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 25 }), (edits) => {
        const { history } = playAll(edits);
        const last = seen(history.now);
        let now: StoryHistory = history;
        let steps = 0;
        for (let before = step(now, 'back', AT); before; before = step(now, 'back', AT)) {
          expect(before.now.edition).toBe(now.now.edition + 1);
          now = before;
          steps += 1;
        }
        expect(seen(now.now)).toEqual(seen(emptyStory));
        for (let taken = 0; taken < steps; taken++) now = step(now, 'forth', AT) ?? now;
        expect(seen(now.now)).toEqual(last);
        expect(step(now, 'forth', AT)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('take what was written in one field at once, and what was done besides one by one', () => {
    const slide: Slide = { kind: 'text', id: 'a', heading: '', lines: [], notes: '', hidden: false };
    const { history } = playAll([
      { kind: 'added', slides: [slide], at: 0 },
      { kind: 'headed', slide: 'a', heading: '一' },
      { kind: 'headed', slide: 'a', heading: '一二' },
      { kind: 'noted', slide: 'a', notes: '讲' },
      { kind: 'hidden', slide: 'a', hidden: true },
      { kind: 'hidden', slide: 'a', hidden: false },
    ]);
    expect(history.past).toHaveLength(5);
    const back = (times: number): StoryHistory | null => Array.from({ length: times }).reduce<StoryHistory | null>((one) => one && step(one, 'back', AT), history);
    expect(heading(back(3))).toBe('一二');
    expect(heading(back(4))).toBe('');
  });

  it('after an edit there is nothing to go forth to', () => {
    const { history } = playAll([{ kind: 'named', name: '一' }]);
    const back = step(history, 'back', AT) as StoryHistory;
    const edit: StoryEdit = { kind: 'shaped', shape: 'classic' };
    expect(step(remember(back, edit, editStory(back.now, edit, AT)), 'forth', AT)).toBeNull();
  });
});
