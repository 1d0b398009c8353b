import * as v from 'valibot';

/** The document in which a workspace that came from a file keeps its name and when it was saved; none in the first one until it is named. */
export const ABOUT = 'about';

export const about = v.object({ name: v.string(), since: v.string() });
