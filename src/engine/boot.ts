import type { Database } from './database.ts';
import { engineFiles } from './engineFiles.ts';
import { workerDatabase } from './workerDatabase.ts';

let early: Promise<Database> | null = null;

/** Begins the first worker; called from the page's head, before the app has arrived. */
export const startEngineEarly = (): void => {
  early = begin();
  early.catch(() => undefined);
};

/** The database that was begun early, once; after that a fresh one at each call. */
export const newDatabase = (): Promise<Database> => {
  const database = early ?? begin();
  early = null;
  return database;
};

const begin = (): Promise<Database> => workerDatabase(engineFiles());
