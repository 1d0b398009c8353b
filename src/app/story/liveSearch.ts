import type { FrozenData } from '../../present/story.ts';
import type { Search } from '../../ui/AddressContext.ts';

/** What only lies over a screen, and what names data and slide. */
const NOT_OF_SLIDES: readonly string[] = ['ws', 'at', 'back', 'src', 'behind', 'records', 'open', 'said'];

/** The address of a screen as a slide keeps it. */
export const slideSearch = (search: Search): Search => Object.fromEntries(Object.entries(search).filter(([name]) => !NOT_OF_SLIDES.includes(name)));

/** The address at which a screen shows the data of a slide. */
export const liveSearch = ({ workspace, revision }: FrozenData, search: Search): Search => ({ ...search, ws: workspace, ...(workspace === 'own' ? { at: revision } : {}) });
