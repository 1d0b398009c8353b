import { fine, refused } from '../domain/problem.ts';
import { SNAPSHOT_FORM } from '../domain/snapshot.ts';
import { decoded } from './decoded.ts';
import { journalEntries } from './decodeJournal.ts';
import { originalFile, segmentRows, setAsideColumns, snapshotRecord } from './decodeSegment.ts';
import type { Store } from './store.ts';

/** The records of a workspace that a page carries in itself. */
export interface CarriedRecords {
  /** Undefined where there is none. */
  readonly record: (table: string, key: readonly (string | number)[]) => Promise<unknown>;
  readonly keys: (table: string) => readonly (readonly (string | number)[])[];
}

const nothing = (): void => undefined;
const readOnly = () => Promise.resolve(refused('carried_read_only'));

/** A store whose data cannot change; documents (what becomes of a story on view) live as long as the page. */
export const carriedStore = ({ record, keys }: CarriedRecords): Store => {
  const written = new Map<string, unknown>();
  const document = async (name: string): Promise<unknown> => (written.has(name) ? written.get(name) : ((await record('documents', [name])) ?? null));
  return {
    journal: async () => decoded(journalEntries, (await record('journal', [])) ?? []),
    appendImport: readOnly,
    stageOriginal: readOnly,
    dropStaged: readOnly,
    append: readOnly,
    rows: async (id) => decoded(segmentRows, await record('rows', [id, 'rows'])),
    setAside: async (id) => decoded(setAsideColumns, await record('setAside', [id, 'setAside'])),
    original: async (id, file) => decoded(originalFile, await record('originals', [id, file])),
    snapshot: async () => {
      const carried: unknown = await record('snapshot', []);
      if (typeof carried !== 'object' || carried === null || !('database' in carried) || !(carried.database instanceof Uint8Array)) return null;
      const kept = decoded(snapshotRecord, { ...carried, database: new Blob([new Uint8Array(carried.database)]) });
      return kept.ok && kept.value.form === SNAPSHOT_FORM ? kept.value : null;
    },
    keepSnapshot: readOnly,
    document,
    keepDocument: async (name, value) => {
      written.set(name, value);
      return fine(null);
    },
    documentNames: async (beginning) => {
      const names = new Set([...keys('documents').map(([name]) => String(name)), ...written.keys()].filter((name) => name.startsWith(beginning)));
      for (const [name, value] of written) if (value === null) names.delete(name);
      return fine([...names].toSorted());
    },
    changeDocument: async (name, change) => {
      const now = await document(name);
      const next = change(now);
      if (next !== undefined) written.set(name, next);
      return fine(next === undefined ? now : next);
    },
    onDocument: () => nothing,
    onChange: () => nothing,
    records: () => {
      throw new Error('A page that carries its data is saved as it is');
    },
    close: nothing,
  };
};
