import type { StoryShelf } from '../../present/StoryShelf.ts';
import { openOwnStore } from '../workspace/ownStore.ts';
import { keepStories } from './keepStories.ts';

let opened: StoryShelf | null = null;

/** The stories of this browser, opened once, outside React. */
export const openStories = (): StoryShelf => (opened ??= keepStories(openOwnStore()));
