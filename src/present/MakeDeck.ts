import { createContext, useContext } from 'react';
import type { Deck } from '../export/deck.ts';
import type { Story } from './story.ts';

/** What formats take of a story: every slide that is not hidden, drawn from its own data. An empty story gives an empty deck. */
export type MakeDeck = (story: Story) => Promise<Deck>;

export const MakeDeckContext = createContext<MakeDeck | null>(null);

export const useMakeDeck = (): MakeDeck => {
  const make = useContext(MakeDeckContext);
  if (!make) throw new Error('useMakeDeck outside MakeDeckContext');
  return make;
};
