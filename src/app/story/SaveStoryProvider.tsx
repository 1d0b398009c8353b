import { useMemo, type ReactNode } from 'react';
import { fileName } from '../../export/fileName.ts';
import { useMakeDeck } from '../../present/MakeDeck.ts';
import { StoryFormatsContext, type StoryFormats } from '../../present/StoryFormats.ts';
import { saveBlob } from '../saveBlob.ts';
import { usePaperLook } from '../theme/usePaperLook.ts';
import { storyFormats } from './storyFormats.ts';

/** Lets the editor save a story in every format there is. */
export const SaveStoryProvider = ({ children }: { readonly children: ReactNode }) => {
  const makeDeck = useMakeDeck();
  const look = usePaperLook();
  const formats = useMemo(
    (): StoryFormats => ({
      ids: storyFormats.map(({ id }) => id),
      save: async (story, wanted) => {
        const format = storyFormats.find(({ id }) => id === wanted);
        if (!format) return;
        saveBlob(await format.make(story, () => makeDeck(story), look), fileName([story.name], format.extension));
      },
    }),
    [makeDeck, look],
  );
  return <StoryFormatsContext value={formats}>{children}</StoryFormatsContext>;
};
