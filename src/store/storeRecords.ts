import type { IDBPDatabase } from 'idb';
import { safeParse } from 'valibot';
import type { WorkspaceRecord } from '../domain/workspaceRecord.ts';
import { journalEntries } from './decodeJournal.ts';
import type { Tables } from './openDatabase.ts';

/** Only the workspace as it was after an entry of its journal; only the documents that are asked for. */
export interface WantedRecords {
  readonly revision: number;
  readonly documents: (name: string) => boolean;
}

/** Documents that are of this browser alone: a cache, and what is under way. */
const isPassing = (name: string): boolean => name === 'answers' || name.startsWith('staged:');

const ALL: WantedRecords = { revision: Number.MAX_SAFE_INTEGER, documents: () => true };

/**
 * All that makes the workspace, as it lies in the tables: the journal, then each import's rows, cells set aside and originals, then
 * the documents. One record in memory at a time. Throws where the journal cannot be read.
 */
export async function* storeRecords(database: IDBPDatabase<Tables>, { revision, documents }: WantedRecords = ALL): AsyncGenerator<WorkspaceRecord> {
  const journal: readonly unknown[] = revision === 0 ? [] : await database.getAll('journal', IDBKeyRange.upperBound(revision));
  const entries = safeParse(journalEntries, journal);
  if (!entries.success) throw new Error('journal', { cause: entries.issues });
  yield { table: 'journal', key: [], value: journal };
  for (const entry of entries.output) {
    if (entry.kind !== 'import') continue;
    // oxlint-disable-next-line no-await-in-loop -- one record at a time
    yield { table: 'rows', key: [entry.id, 'rows'], value: await database.get('rows', entry.id) };
    // oxlint-disable-next-line no-await-in-loop
    yield { table: 'setAside', key: [entry.id, 'setAside'], value: await database.get('setAside', entry.id) };
    // oxlint-disable-next-line no-await-in-loop
    for (const file of entry.files.keys()) yield { table: 'originals', key: [entry.id, file], value: await database.get('originals', [entry.id, file]) };
  }
  for (const name of await database.getAllKeys('documents')) {
    // oxlint-disable-next-line no-await-in-loop
    if (!isPassing(name) && documents(name)) yield { table: 'documents', key: [name], value: await database.get('documents', name) };
  }
}
