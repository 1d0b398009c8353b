import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Outcome } from '../domain/problem.ts';
import type { StoryEdit } from './editStory.ts';
import type { SlideAnswer, Story } from './story.ts';
import type { StoryHistory } from './storyHistory.ts';

interface ShelfState {
  /** Null until they have been read. Last changed first. */
  readonly stories: readonly StoryHistory[] | null;
}

/** The stories of this browser, outside React. What cannot be kept is an Outcome that says so; nothing is then changed. */
export interface StoryShelf {
  readonly state: () => ShelfState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly ready: Promise<void>;
  readonly add: (story: Story) => Promise<Outcome<Story>>;
  readonly edit: (id: string, edit: StoryEdit) => Promise<Outcome<Story>>;
  readonly step: (id: string, way: 'back' | 'forth') => Promise<Outcome<Story | null>>;
  /** Gives back what brings it again. */
  readonly remove: (id: string) => Promise<Outcome<Story | null>>;
  readonly answers: (name: string) => Promise<readonly SlideAnswer[]>;
  readonly keepAnswers: (name: string, answers: readonly SlideAnswer[]) => Promise<void>;
}

export const StoryShelfContext = createContext<StoryShelf | null>(null);

export const useStoryShelf = (): StoryShelf => {
  const shelf = useContext(StoryShelfContext);
  if (!shelf) throw new Error('useStoryShelf outside StoryShelfContext');
  return shelf;
};

/** The stories, last changed first; null while they are being read. */
export const useStories = (): readonly StoryHistory[] | null => {
  const { subscribe, state } = useStoryShelf();
  return useSyncExternalStore(subscribe, state, state).stories;
};
