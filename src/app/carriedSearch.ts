import type { Search } from '../ui/AddressContext.ts';

/** What the next screen takes along: the workspace and the subject of the talk, not the way the last screen showed it. */
const CARRIED: readonly string[] = ['ws', 'metric', 'year', 'types', 'areas', 'groups', 'schools', 'only', 'from', 'to'];

export const carriedSearch = (search: Search): Search =>
  Object.fromEntries(Object.entries(search).filter(([name]) => CARRIED.includes(name)));
