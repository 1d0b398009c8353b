import type { Search } from '../ui/AddressContext.ts';

/** What is chosen once for all screens. */
const SCOPE: readonly string[] = ['types', 'areas', 'groups', 'schools', 'only', 'from', 'to'];

/** Which data, and the slide to come back to. */
const DATA: readonly string[] = ['ws', 'at', 'back'];

/** What the next screen takes along: the workspace and the subject of the talk, not the way the last screen showed it. */
const CARRIED: readonly string[] = [...DATA, 'metric', 'year', ...SCOPE];

const taking = (search: Search, names: readonly string[]): Search => Object.fromEntries(Object.entries(search).filter(([name]) => names.includes(name)));

export const carriedSearch = (search: Search): Search => taking(search, CARRIED);

/** What a link takes along beside what it names itself. One that names schools shows them beside the others, not alone. */
export const scopedSearch = (search: Search, named: Search): Search => {
  const { only, ...rest } = taking(search, [...DATA, ...SCOPE]);
  return { ...rest, ...(only === undefined || 'schools' in named ? {} : { only }), ...named };
};
