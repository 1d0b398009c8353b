/** Names of the files that a page carries with its data, beside those that were built into it. */
export const CARRIED_WORKSPACE = 'workspace';
export const CARRIED_SAMPLE = { journal: 'sample/journal', snapshot: 'sample/snapshot', originals: 'sample/originals' } as const;
