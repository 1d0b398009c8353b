import type { Outcome } from '../../domain/problem.ts';
import { fine } from '../../domain/problem.ts';
import { decodeAnswers, decodeStory } from '../../present/decodeStory.ts';
import { editStory } from '../../present/editStory.ts';
import { beginHistory, remember, step, type StoryHistory } from '../../present/storyHistory.ts';
import type { StoryShelf } from '../../present/StoryShelf.ts';
import type { SlideAnswer, Story } from '../../present/story.ts';
import type { Store } from '../../store/store.ts';

const STORY = 'story:';
const ANSWERS = 'slideAnswers:';

const now = (): string => new Date().toISOString();

/** The stories of this browser. Where nothing can be kept, they live as long as the page. */
export const keepStories = (opened: Promise<Outcome<Store>>): StoryShelf => {
  const listeners = new Set<() => void>();
  /** Those that could not be kept. */
  const held = new Map<string, readonly SlideAnswer[]>();
  let state: ReturnType<StoryShelf['state']> = { stories: null };
  const publish = (stories: readonly StoryHistory[]): void => {
    state = { stories: stories.toSorted((one, other) => other.now.changedAt.localeCompare(one.now.changedAt)) };
    for (const tell of listeners) tell();
  };
  const historyOf = (id: string): StoryHistory | null => state.stories?.find((one) => one.now.id === id) ?? null;
  const put = (history: StoryHistory): void => publish([...(state.stories ?? []).filter((one) => one.now.id !== history.now.id), history]);
  const drop = (id: string): void => publish((state.stories ?? []).filter((one) => one.now.id !== id));

  const inStore = async <Value>(work: (store: Store) => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const store = await opened;
    return store.ok ? work(store.value) : store;
  };

  const write = async (id: string, change: (kept: Story | null) => Story | null | undefined): Promise<Outcome<Story | null>> => {
    const store = await opened;
    if (!store.ok) return store.problem.code === 'store_unavailable' ? fine(change(historyOf(id)?.now ?? null) ?? null) : store;
    const written = await store.value.changeDocument(STORY + id, (kept) => change(decodeStory(kept)));
    return written.ok ? fine(decodeStory(written.value)) : written;
  };

  const documentOf = async (name: string): Promise<unknown> => {
    const found = await inStore(async (store) => fine(await store.document(name)));
    return found.ok ? found.value : null;
  };

  const read = async (): Promise<void> => {
    const names = await inStore((store) => store.documentNames(STORY));
    const documents = await Promise.all((names.ok ? names.value : []).map(documentOf));
    const stories = documents.flatMap((document) => decodeStory(document) ?? []);
    publish(stories.map((story) => historyOf(story.id) ?? beginHistory(story)));
    // A story that a later version wrote holds answers too.
    if (names.ok && stories.length === documents.length) await sweep();
  };

  /** Answers of slides that no story holds any more; those of an undone step were kept as long as the page was open. */
  const sweep = async (): Promise<void> => {
    const names = await inStore((store) => store.documentNames(ANSWERS));
    const used = new Set((state.stories ?? []).flatMap(({ now: { slides } }) => slides.flatMap((slide) => (slide.kind === 'screen' ? [ANSWERS + slide.answers] : []))));
    const unused = (names.ok ? names.value : []).filter((name) => !used.has(name));
    await Promise.all(unused.map((name) => inStore((store) => store.changeDocument(name, () => null))));
  };

  /** Another tab has changed it: from here on its steps back are not ours to take. */
  const reread = async (name: string): Promise<void> => {
    const id = name.slice(STORY.length);
    const story = decodeStory(await documentOf(name));
    if (!story) drop(id);
    else if (story.edition !== historyOf(id)?.now.edition) put(beginHistory(story));
  };

  const ready = read();
  void opened.then((store) => {
    if (store.ok) store.value.onDocument((name) => (name.startsWith(STORY) ? void reread(name) : undefined));
  });

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ready,
    add: async (story) => {
      const written = await write(story.id, () => story);
      if (!written.ok) return written;
      put(beginHistory(story));
      return fine(story);
    },
    edit: async (id, edit) => {
      const before: { story: Story | null } = { story: null };
      const written = await write(id, (kept) => {
        before.story = kept;
        return kept ? editStory(kept, edit, now()) : undefined;
      });
      if (!written.ok) return written;
      const known = historyOf(id);
      const { value: story } = written;
      if (!story || !before.story) throw new Error('An edit of a story that is not there');
      put(remember(known && known.now.edition === story.edition - 1 ? known : beginHistory(before.story), edit, story));
      return fine(story);
    },
    step: async (id, way) => {
      const next: { history: StoryHistory | null } = { history: null };
      const written = await write(id, (kept) => {
        const known = historyOf(id);
        next.history = kept && known && kept.edition === known.now.edition ? step(known, way, now()) : null;
        return next.history?.now;
      });
      if (!written.ok) return written;
      if (next.history) put(next.history);
      return written;
    },
    remove: async (id) => {
      const { now: story } = historyOf(id) ?? { now: null };
      const written = await write(id, () => null);
      if (!written.ok) return written;
      drop(id);
      return fine(story);
    },
    answers: async (name) => held.get(name) ?? decodeAnswers(await documentOf(ANSWERS + name)),
    keepAnswers: async (name, answers) => {
      const written = await inStore((store) => store.changeDocument(ANSWERS + name, () => ({ form: 1, answers })));
      if (!written.ok) held.set(name, answers);
    },
  };
};
