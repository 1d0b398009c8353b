import type { Story } from '../../present/story.ts';
import { openStories } from '../story/stories.ts';
import type { Which } from '../workspace/workspaces.ts';
import { singlePage } from './singlePage.ts';

/** The workspace on view as one page that opens at an address of it, with the stories that are of it alone. */
export const screenPage = async (which: Which, { title, revision, address }: { readonly title: string; readonly revision: number; readonly address: string }): Promise<Blob> => {
  const shelf = openStories();
  await shelf.ready;
  const stories = (shelf.state().stories ?? []).map(({ now }) => now).filter((story) => screensOf(story).every(({ data }) => data.workspace === which));
  const wanted = new Set(stories.flatMap((story) => [`story:${story.id}`, ...screensOf(story).map(({ answers }) => `slideAnswers:${answers}`)]));
  return singlePage({
    title,
    address,
    own: { revision: which === 'own' ? revision : 0, documents: (name) => wanted.has(name) },
    sample: which === 'sample',
  });
};

const screensOf = ({ slides }: Story) => slides.flatMap((slide) => (slide.kind === 'screen' ? [slide] : []));
