import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { keepStories } from '../../../src/app/story/keepStories.ts';
import { refused } from '../../../src/domain/problem.ts';
import type { StoryShelf } from '../../../src/present/StoryShelf.ts';
import type { ScreenSlide, Story } from '../../../src/present/story.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { emptyStory } from '../../support/stories.ts';

/** For a machine that is slow to pass a word from tab to tab. */
const PATIENT = { timeout: 20_000 };

let names = 0;
const newName = (): string => `stories-${++names}`;
const tab = async (name: string): Promise<StoryShelf> => {
  const shelf = keepStories(openStore(name));
  await shelf.ready;
  return shelf;
};
const now = (shelf: StoryShelf): Story | undefined => shelf.state().stories?.[0]?.now;

const slide = (id: string): ScreenSlide => ({
  kind: 'screen', id, screen: 'trend', search: { metric: 'm' }, panel: 'trend', caption: id, notes: '', hidden: false, collectedAt: '2025', data: { workspace: 'own', revision: 1, at: null }, answers: `answers-${id}`,
});

describe('stories in the browser', () => {
  it('are there again in the next session, with the answers of their slides', async () => {
    const name = newName();
    const first = await tab(name);
    await first.add(emptyStory);
    await first.keepAnswers('answers-a', [{ key: ['metricTrend', 'm'], answer: [{ year: 2020, value: null }] }]);
    await first.edit('story', { kind: 'added', slides: [slide('a')], at: 0 });
    const second = await tab(name);
    expect(now(second)?.slides).toEqual([slide('a')]);
    expect(await second.answers('answers-a')).toEqual([{ key: ['metricTrend', 'm'], answer: [{ year: 2020, value: null }] }]);
  });

  it('two tabs edit one story, and neither loses what the other did', async () => {
    const name = newName();
    const [one, other] = [await tab(name), await tab(name)];
    await one.add(emptyStory);
    await vi.waitFor(() => expect(now(other)).toBeDefined(), PATIENT);
    await Promise.all([one.edit('story', { kind: 'added', slides: [slide('a')], at: 0 }), other.edit('story', { kind: 'added', slides: [slide('b')], at: 0 }), one.edit('story', { kind: 'named', name: '新名' })]);
    await vi.waitFor(() => {
      for (const shelf of [one, other]) {
        expect(now(shelf)?.slides.map(({ id }) => id).toSorted()).toEqual(['a', 'b']);
        expect(now(shelf)?.name).toBe('新名');
      }
    }, PATIENT);
  });

  it('a step back never takes away what another tab did since', async () => {
    const name = newName();
    const one = await tab(name);
    await one.add(emptyStory);
    await one.edit('story', { kind: 'added', slides: [slide('a')], at: 0 });
    const other = await tab(name);
    await other.edit('story', { kind: 'added', slides: [slide('b')], at: 1 });
    await one.step('story', 'back');
    const third = await tab(name);
    expect(now(third)?.slides.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('undone and done again is the same story', async () => {
    const shelf = await tab(newName());
    await shelf.add(emptyStory);
    await shelf.edit('story', { kind: 'added', slides: [slide('a'), slide('b')], at: 0 });
    await shelf.edit('story', { kind: 'moved', slide: 'a', to: 1 });
    await shelf.step('story', 'back');
    expect(now(shelf)?.slides.map(({ id }) => id)).toEqual(['a', 'b']);
    await shelf.step('story', 'forth');
    expect(now(shelf)?.slides.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('a story taken away can be brought again', async () => {
    const name = newName();
    const shelf = await tab(name);
    await shelf.add({ ...emptyStory, slides: [slide('a')] });
    const gone = await shelf.remove('story');
    expect(shelf.state().stories).toEqual([]);
    if (!gone.ok || !gone.value) throw new Error('nothing to bring again');
    await shelf.add(gone.value);
    expect(now(await tab(name))?.slides).toEqual([slide('a')]);
  });

  it('answers that no slide holds any more go at the next start, others stay', async () => {
    const name = newName();
    const first = await tab(name);
    await first.add({ ...emptyStory, slides: [slide('a')] });
    await Promise.all(['answers-a', 'answers-gone'].map((answers) => first.keepAnswers(answers, [{ key: ['q'], answer: 1 }])));
    const second = await tab(name);
    expect(await second.answers('answers-a')).toHaveLength(1);
    expect(await second.answers('answers-gone')).toEqual([]);
  });

  it('a story of a later version is left as it is, and so are answers', async () => {
    const name = newName();
    const store = await openStore(name);
    if (!store.ok) throw new Error(store.problem.code);
    const later = { ...emptyStory, form: 2, more: 'unknown' };
    await store.value.keepDocument('story:story', later);
    const shelf = await tab(name);
    await shelf.keepAnswers('of-the-later', [{ key: ['q'], answer: 1 }]);
    expect(shelf.state().stories).toEqual([]);
    await expect(shelf.edit('story', { kind: 'named', name: 'x' })).rejects.toThrow('not there');
    const again = await tab(name);
    expect(await again.answers('of-the-later')).toHaveLength(1);
    expect(await store.value.document('story:story')).toEqual(later);
  });

  it('where nothing can be kept, they last as long as the page', async () => {
    const shelf = keepStories(Promise.resolve(refused('store_unavailable')));
    await shelf.ready;
    await shelf.add(emptyStory);
    await shelf.edit('story', { kind: 'added', slides: [slide('a')], at: 0 });
    await shelf.keepAnswers('answers-a', [{ key: ['q'], answer: 1 }]);
    expect(now(shelf)?.slides).toEqual([slide('a')]);
    expect(await shelf.answers('answers-a')).toHaveLength(1);
  });
});
