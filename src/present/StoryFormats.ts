import { createContext } from 'react';
import type { Story } from './story.ts';

/** What a story can be saved as, and the saving. Given by the shell, which knows the formats. */
export interface StoryFormats {
  /** Each is named by the words `story.saveAs.<id>`. */
  readonly ids: readonly string[];
  /** Rejects where it cannot be made. */
  readonly save: (story: Story, id: string) => Promise<void>;
}

export const StoryFormatsContext = createContext<StoryFormats>({ ids: [], save: async () => undefined });
