import type { IDBPDatabase } from 'idb';
import type { JournalEntry } from '../domain/journal.ts';
import { fine, refused, type Outcome } from '../domain/problem.ts';
import type { Segment } from '../domain/segment.ts';
import { SNAPSHOT_FORM } from '../domain/snapshot.ts';
import { decoded } from './decoded.ts';
import { journalEntries } from './decodeJournal.ts';
import { originalFile, segmentRows, setAsideColumns, snapshotRecord } from './decodeSegment.ts';
import { openDatabase, type Tables } from './openDatabase.ts';
import type { NewEntry, Store } from './store.ts';
import { attempt } from './attempt.ts';
import { storeRecords } from './storeRecords.ts';
import { dropStaged, stagedKey, stageOriginal, sweepStaged } from './staged.ts';

const SNAPSHOT_KEY = 'own';

/** Opens the store of this browser. Tabs and workers that open the same name see one another's entries. */
export const openStore = async (name: string): Promise<Outcome<Store>> => {
  try {
    const opened = await attempt(async () => {
      const database = await openDatabase(name);
      await sweepStaged(database, Date.now());
      return fine(storeOf(database, name));
    });
    return opened.ok || opened.problem.code === 'store_full' ? opened : refused('store_unavailable');
  } catch {
    // Browsers that keep nothing refuse in many ways: no `indexedDB` at all, an error of their own.
    return refused('store_unavailable');
  }
};

const storeOf = (database: IDBPDatabase<Tables>, name: string): Store => {
  const channel = new BroadcastChannel(`${name}-journal`);
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener('message', tell);
  const documents = new BroadcastChannel(`${name}-documents`);
  const documentListeners = new Set<(document: string) => void>();
  documents.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'string') for (const listener of documentListeners) listener(data);
  });

  const appended = (): void => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
    channel.postMessage(null);
    tell();
  };

  return {
    journal: () => attempt(async () => decoded(journalEntries, await database.getAll('journal'))),
    appendImport: (entry, segment, beside = []) =>
      attempt(async () => {
        const numbered = await writeImport(database, { entry, segment, beside });
        appended();
        return fine(numbered);
      }),
    stageOriginal: (id, file, original) => attempt(() => stageOriginal(database, { id, file, original })),
    dropStaged: (id) => attempt(() => dropStaged(database, id)),
    append: (entry) =>
      attempt(async () => {
        const transaction = database.transaction('journal', 'readwrite', { durability: 'strict' });
        const numbered: JournalEntry = { ...entry, no: next(await transaction.store.openKeyCursor(null, 'prev')) };
        await Promise.all([transaction.store.add(numbered, numbered.no), transaction.done]);
        appended();
        return fine(numbered);
      }),
    rows: (id) => attempt(async () => decoded(segmentRows, await database.get('rows', id))),
    setAside: (id) => attempt(async () => decoded(setAsideColumns, await database.get('setAside', id))),
    original: (id, file) => attempt(async () => decoded(originalFile, await database.get('originals', [id, file]))),
    snapshot: async () => {
      const kept = decoded(snapshotRecord, await database.get('snapshot', SNAPSHOT_KEY));
      return kept.ok && kept.value.form === SNAPSHOT_FORM ? kept.value : null;
    },
    keepSnapshot: (snapshot) =>
      attempt(async () => {
        await database.put('snapshot', snapshot, SNAPSHOT_KEY);
        return fine(null);
      }),
    document: async (key) => (await database.get('documents', key)) ?? null,
    keepDocument: (key, value) =>
      attempt(async () => {
        await database.put('documents', value, key);
        return fine(null);
      }),
    documentNames: (beginning) => attempt(async () => fine(await database.getAllKeys('documents', IDBKeyRange.bound(beginning, `${beginning}\uFFFF`)))),
    changeDocument: (key, change) =>
      attempt(async () => {
        const { store, done } = database.transaction('documents', 'readwrite');
        const now: unknown = (await store.get(key)) ?? null;
        const next = change(now);
        if (next === null) await store.delete(key);
        else if (next !== undefined) await store.put(next, key);
        await done;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin
        if (next !== undefined) documents.postMessage(key);
        return fine(next === undefined ? now : next);
      }),
    onDocument: (listener) => {
      documentListeners.add(listener);
      return () => void documentListeners.delete(listener);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    records: (wanted) => storeRecords(database, wanted),
    close: () => {
      listeners.clear();
      documentListeners.clear();
      channel.close();
      documents.close();
      database.close();
    },
  };
};

/** All of an import or nothing: every part is written in the transaction that gives the entry its number. */
const writeImport = async <Entry extends NewEntry<Extract<JournalEntry, { kind: 'import' }>>>(
  database: IDBPDatabase<Tables>,
  { entry, segment, beside }: { readonly entry: Entry; readonly segment: Segment; readonly beside: readonly NewEntry[] },
): Promise<Entry & { readonly no: number }> => {
  const { import: id, observations, brands, findings, setAside, originals } = segment;
  const transaction = database.transaction(['journal', 'rows', 'setAside', 'originals', 'documents'], 'readwrite', { durability: 'strict' });
  const journal = transaction.objectStore('journal');
  const numbered = { ...entry, no: next(await journal.openKeyCursor(null, 'prev')) };
  const parts = transaction.objectStore('originals');
  await Promise.all([
    journal.add(numbered, numbered.no),
    ...beside.map((other, place) => journal.add({ ...other, no: numbered.no + place + 1 }, numbered.no + place + 1)),
    transaction.objectStore('rows').add({ import: id, observations, brands, findings }, id),
    transaction.objectStore('setAside').add(setAside, id),
    ...originals.map((original, file) => parts.add(original, [id, file])),
    transaction.objectStore('documents').delete(stagedKey(id)),
    transaction.done,
  ]);
  return numbered;
};

const next = (last: { readonly key: number } | null): number => (last?.key ?? 0) + 1;
