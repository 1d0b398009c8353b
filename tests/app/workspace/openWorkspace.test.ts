import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openWorkspace, type OpenWorkspace } from '../../../src/app/workspace/openWorkspace.ts';
import { ownSource } from '../../../src/app/workspace/ownSource.ts';
import { importId } from '../../../src/domain/ids.ts';
import { refused } from '../../../src/domain/problem.ts';
import type { Database } from '../../../src/engine/database.ts';
import { encodeObservations } from '../../../src/engine/encodeObservations.ts';
import { sql } from '../../../src/engine/sql.ts';
import { openStore } from '../../../src/store/openStore.ts';
import type { Store } from '../../../src/store/store.ts';
import { observationColumns } from '../../support/observationColumns.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';
import { testDatabase } from '../../support/testDatabase.ts';

let names = 0;
const newStore = async (name = `workspace-${++names}`): Promise<Store> => {
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.problem.code);
  return store.value;
};

const bring = (store: Store, id: string, value: number) => {
  const columns = observationColumns([{ school: 's', metric: 'm', year: 2020, value }]);
  return store.appendImport(
    {
      at: '2024', kind: 'import', id: importId(id), files: [], observations: 1, brands: 0, findings: 0,
      schoolIds: columns.schools, metricIds: columns.metrics, newSchools: [testSchool({ id: 's' })], newAliases: [], newMetrics: [testMetric({ id: 'm' })], changedSchools: [],
    },
    {
      import: importId(id), observations: encodeObservations(columns), brands: [], findings: [], originals: [],
      setAside: {
        length: 0, texts: [], suggestions: [], headers: [], file: new Uint16Array(), row: new Uint32Array(), column: new Uint16Array(),
        text: new Uint32Array(), reason: new Uint8Array(), suggestion: new Uint32Array(),
      },
    },
  );
};

const figures = { key: ['figures'] as const, sql: sql`SELECT value FROM result ORDER BY value`, decode: (rows: readonly unknown[]) => rows };
const revisionOf = (open: OpenWorkspace): number | undefined => open.state().workspace?.revision;
const untilRevision = (open: OpenWorkspace, wanted: number): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (revisionOf(open) === wanted) resolve();
    };
    open.subscribe(look);
    look();
  });

describe('the workspace of this browser', () => {
  it('answers a question that was asked before its journal was read', async () => {
    const store = await newStore();
    await bring(store, 'a', 5);
    const open = openWorkspace(ownSource(Promise.resolve({ ok: true, value: store })), testDatabase);
    expect(open.state().workspace).toBeNull();
    expect(await open.ask(figures)).toEqual([{ value: 5 }]);
    expect(revisionOf(open)).toBe(1);
  });

  it('shows what another tab imported, once it can be asked about, and takes it back', async () => {
    const name = `workspace-${++names}`;
    const open = openWorkspace(ownSource(newStore(name).then((value) => ({ ok: true, value }))), testDatabase);
    expect(await open.ask(figures)).toEqual([]);
    const other = await newStore(name);
    await bring(other, 'a', 5);
    await untilRevision(open, 1);
    expect(await open.ask(figures)).toEqual([{ value: 5 }]);
    await open.append({ at: '2024', kind: 'undo', target: importId('a') });
    expect(revisionOf(open)).toBe(2);
    expect(await open.ask(figures)).toEqual([]);
    await open.append({ at: '2024', kind: 'redo', target: importId('a') });
    expect(await open.ask(figures)).toEqual([{ value: 5 }]);
  });

  it('starts a fresh engine after it rested', async () => {
    const store = await newStore();
    await bring(store, 'a', 5);
    let started = 0;
    const newDatabase = (): Promise<Database> => {
      started++;
      return testDatabase();
    };
    const open = openWorkspace(ownSource(Promise.resolve({ ok: true, value: store })), newDatabase);
    await open.ask(figures);
    open.rest();
    expect(await open.ask(figures)).toEqual([{ value: 5 }]);
    expect(started).toBe(2);
  });

  it('is empty, and says why, where the browser keeps nothing', async () => {
    const open = openWorkspace(ownSource(Promise.resolve(refused('store_unavailable'))), testDatabase);
    await open.ready;
    expect(open.state()).toMatchObject({ workspace: { revision: 0, imports: [] }, problem: { code: 'store_unavailable' } });
    await expect(open.append({ at: '2024', kind: 'undo', target: importId('a') })).rejects.toMatchObject({ problem: { code: 'store_unavailable' } });
    expect(await open.ask(figures)).toEqual([]);
  });
});
