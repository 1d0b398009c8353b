import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome, Problem } from '../../domain/problem.ts';
import { useAddress } from '../../ui/useAddress.ts';
import type { StoryEdit } from '../editStory.ts';
import { freshId } from '../../domain/freshId.ts';
import { newStory } from '../newStory.ts';
import type { Story } from '../story.ts';
import { storyAddress } from '../storyAddress.ts';
import { useStoryShelf } from '../StoryShelf.ts';

/** What the editor can do to stories. What could not be kept is said (`problem`), and nothing is then changed. */
export interface StoryDeeds {
  readonly problem: Problem | null;
  readonly begin: () => Promise<void>;
  readonly edit: (story: Story, edit: StoryEdit) => Promise<void>;
  readonly step: (story: Story, way: 'back' | 'forth') => Promise<void>;
  readonly copy: (story: Story) => Promise<void>;
  readonly remove: (story: Story) => Promise<void>;
  /** Puts a story there and shows it. */
  readonly add: (story: Story) => Promise<void>;
  /** The story taken away last, while the page is open. */
  readonly removed: Story | null;
}

export const useStoryDeeds = (): StoryDeeds => {
  const { t, i18n } = useTranslation();
  const shelf = useStoryShelf();
  const [, patch] = useAddress(storyAddress);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [removed, setRemoved] = useState<Story | null>(null);
  const said = useCallback(async <Value>(work: Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
    const outcome = await work;
    setProblem(outcome.ok ? null : outcome.problem);
    return outcome;
  }, []);
  return useMemo(() => {
    const add = async (story: Story): Promise<void> => {
      const added = await said(shelf.add(story));
      if (!added.ok) return;
      setRemoved((last) => (last?.id === story.id ? null : last));
      patch({ story: story.id, slide: null });
    };
    return {
      problem,
      removed,
      add,
      begin: () => add(newStory(t, i18n.language)),
      edit: async (story, edit) => void (await said(shelf.edit(story.id, edit))),
      step: async (story, way) => void (await said(shelf.step(story.id, way))),
      copy: (story) => add({ ...story, id: freshId(), name: t('story.copyOf', { name: story.name }), slides: story.slides.map((slide) => ({ ...slide, id: freshId() })), changedAt: new Date().toISOString(), edition: 0 }),
      remove: async (story) => {
        const gone = await said(shelf.remove(story.id));
        if (!gone.ok) return;
        setRemoved(gone.value);
        patch({ story: null, slide: null }, { replace: true });
      },
    };
  }, [t, i18n.language, shelf, patch, said, problem, removed]);
};
