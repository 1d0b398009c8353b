import type { Deck } from '../../export/deck.ts';
import { png } from '../../export/png.ts';
import type { SvgPicture } from '../../export/svg.ts';
import type { Look } from '../../charts/look.ts';
import type { Story } from '../../present/story.ts';

/** What a story can be saved as: the words `story.saveAs.<id>` name it, the file's name ends with the extension. */
interface StoryFormat {
  readonly id: string;
  readonly extension: string;
  /** The deck is drawn when it is asked for; `look` is that of its charts. */
  readonly make: (story: Story, deck: () => Promise<Deck>, look: Look) => Promise<Blob>;
}

const rasterise = (picture: SvgPicture): Promise<Blob> => png(picture, 2);

/** What writes a format comes with the first file of it. */
export const storyFormats: readonly StoryFormat[] = [
  {
    id: 'pptx',
    extension: 'pptx',
    make: async (_story, deck, look) => {
      const [{ pptx }, drawn] = await Promise.all([import('../../export/pptx.ts'), deck()]);
      return pptx(drawn, { look, rasterise });
    },
  },
  {
    id: 'docx',
    extension: 'docx',
    make: async (_story, deck, look) => {
      const [{ docx }, drawn] = await Promise.all([import('../../export/docx.ts'), deck()]);
      return docx(drawn, { look, rasterise });
    },
  },
  { id: 'html', extension: 'html', make: async (story, deck) => (await import('../carried/storyPage.ts')).storyPage(story, await deck()) },
];
