import { deleteDB } from 'idb';

/** Takes a store away with all that is in it. */
export const deleteStore = (name: string): Promise<void> => deleteDB(name);
