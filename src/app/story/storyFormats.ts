import type { Deck } from '../../export/deck.ts';
import type { Story } from '../../present/story.ts';

/** What a story can be saved as: the words `story.saveAs.<id>` name it, the file's name ends with the extension. */
interface StoryFormat {
  readonly id: string;
  readonly extension: string;
  /** The deck is drawn when it is asked for. */
  readonly make: (story: Story, deck: () => Promise<Deck>) => Promise<Blob>;
}

export const storyFormats: readonly StoryFormat[] = [];
