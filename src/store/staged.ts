import type { IDBPDatabase } from 'idb';
import type { ImportId } from '../domain/ids.ts';
import { fine, type Outcome } from '../domain/problem.ts';
import type { OriginalFile } from '../domain/segment.ts';
import type { Tables } from './openDatabase.ts';

const PREFIX = 'staged:';
const DAY_MS = 86_400_000;

/** The document that says that originals of an import are there before the import is; its value is when they began to be. */
export const stagedKey = (id: ImportId): string => `${PREFIX}${id}`;

export const stageOriginal = async (
  database: IDBPDatabase<Tables>,
  { id, file, original }: { readonly id: ImportId; readonly file: number; readonly original: OriginalFile },
): Promise<Outcome<null>> => {
  const transaction = database.transaction(['originals', 'documents'], 'readwrite');
  await Promise.all([
    transaction.objectStore('originals').add(original, [id, file]),
    transaction.objectStore('documents').put(Date.now(), stagedKey(id)),
    transaction.done,
  ]);
  return fine(null);
};

export const dropStaged = async (database: IDBPDatabase<Tables>, id: string): Promise<Outcome<null>> => {
  const transaction = database.transaction(['originals', 'documents'], 'readwrite');
  await Promise.all([
    transaction.objectStore('originals').delete(IDBKeyRange.bound([id, 0], [id, Number.POSITIVE_INFINITY])),
    transaction.objectStore('documents').delete(`${PREFIX}${id}`),
    transaction.done,
  ]);
  return fine(null);
};

/** Takes away what a tab that was ended in the middle of an import left behind: a day old, so that no import under way loses its own. */
export const sweepStaged = async (database: IDBPDatabase<Tables>, now: number): Promise<void> => {
  const keys = await database.getAllKeys('documents', IDBKeyRange.bound(PREFIX, `${PREFIX}\uFFFF`));
  for (const key of keys) {
    // oxlint-disable-next-line no-await-in-loop -- one import after the other: there is hardly ever one
    const since: unknown = await database.get('documents', key);
    // oxlint-disable-next-line no-await-in-loop
    if (typeof since !== 'number' || now - since > DAY_MS) await dropStaged(database, key.slice(PREFIX.length));
  }
};
