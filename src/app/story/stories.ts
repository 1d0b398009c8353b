import type { StoryShelf } from '../../present/StoryShelf.ts';
import { openStore } from '../../store/openStore.ts';
import { chosenStore } from '../workspace/chosenStore.ts';
import { keepStories } from './keepStories.ts';

let opened: StoryShelf | null = null;

/** The stories of this browser, opened once, outside React. */
export const openStories = (): StoryShelf => (opened ??= keepStories(openStore(chosenStore())));
