import type { Search } from '../../ui/AddressContext.ts';

/** A slide to come back to from the live screen, as `back` names it: `<story>~<slide>`, of a story being shown with `~show`. */
interface Back {
  readonly story: string;
  readonly slide: string;
  readonly show: boolean;
}

/** What an address of the story screen leaves for the way back. */
export const backFrom = ({ story, slide, show }: Search): Search =>
  typeof story === 'string' && typeof slide === 'string' ? { back: [story, slide, ...(show === true ? ['show'] : [])].join('~') } : {};

export const backIn = ({ back }: Search): Back | null => {
  const [story, slide, show] = typeof back === 'string' ? back.split('~') : [];
  return story && slide ? { story, slide, show: show === 'show' } : null;
};
