import { defaultStringifySearch } from '@tanstack/react-router';
import type { Deck } from '../../export/deck.ts';
import { posterOf } from '../../export/poster.ts';
import type { Story } from '../../present/story.ts';
import { singlePage } from './singlePage.ts';

/** A story with the data of its slides and nothing else, as one page that opens on its first slide. */
export const storyPage = (story: Story, deck: Deck): Promise<Blob> => {
  const screens = story.slides.flatMap((slide) => (slide.kind === 'screen' && !slide.hidden ? [slide] : []));
  const wanted = new Set([`story:${story.id}`, ...screens.map(({ answers }) => `slideAnswers:${answers}`)]);
  return singlePage({
    title: story.name,
    address: `#/story${defaultStringifySearch({ story: story.id, show: true })}`,
    own: { revision: Math.max(0, ...screens.map(({ data }) => (data.workspace === 'own' ? data.revision : 0))), documents: (name) => wanted.has(name) },
    sample: screens.some(({ data }) => data.workspace === 'sample'),
    poster: posterOf(deck),
  });
};
