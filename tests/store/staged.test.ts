import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { importId } from '../../src/domain/ids.ts';
import type { Outcome } from '../../src/domain/problem.ts';
import { openDatabase } from '../../src/store/openDatabase.ts';
import { openStore } from '../../src/store/openStore.ts';
import { stagedKey } from '../../src/store/staged.ts';

const valueOf = <Value>(outcome: Outcome<Value>): Value => {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

const file = (name: string) => ({ name, reading: { encoding: 'utf-8', delimiter: ',' }, gzip: Uint8Array.of(9) });
const [a, b] = [importId('a'), importId('b')];

describe('originals of an import that is to come', () => {
  it('are taken away all together where the import does not come, and those of others stay', async () => {
    const store = valueOf(await openStore('staged-1'));
    for (const at of [0, 1, 300]) valueOf(await store.stageOriginal(a, at, file(String(at))));
    valueOf(await store.stageOriginal(b, 0, file('b')));
    valueOf(await store.dropStaged(a));
    for (const at of [0, 1, 300]) expect(await store.original(a, at)).toMatchObject({ ok: false });
    expect(valueOf(await store.original(b, 0)).name).toBe('b');
    expect(await store.document(stagedKey(a))).toBeNull();
  });

  it('are no longer said to be staged once the import is there', async () => {
    const store = valueOf(await openStore('staged-2'));
    valueOf(await store.stageOriginal(a, 0, file('a')));
    const setAside = { length: 0, texts: [''], suggestions: [''], headers: [], file: new Uint16Array(0), row: new Uint32Array(0), column: new Uint16Array(0), text: new Uint32Array(0), reason: new Uint8Array(0), suggestion: new Uint32Array(0) };
    valueOf(await store.appendImport(
      { at: '2024-01-01T00:00:00.000Z', kind: 'import', id: a, files: [], observations: 0, brands: 0, findings: 0, schoolIds: [], metricIds: [], newSchools: [], newAliases: [], newMetrics: [], changedSchools: [] },
      { import: a, observations: new Uint8Array(0), brands: [], findings: [], setAside, originals: [] },
    ));
    expect(await store.document(stagedKey(a))).toBeNull();
    expect(valueOf(await store.original(a, 0)).name).toBe('a');
  });

  it('left behind by an ended tab go after a day, and not while an import may still be under way', async () => {
    const store = valueOf(await openStore('staged-3'));
    for (const id of [a, b]) valueOf(await store.stageOriginal(id, 0, file(id)));
    const database = await openDatabase('staged-3');
    await database.put('documents', Date.now() - 90_000_000, stagedKey(a));
    const later = valueOf(await openStore('staged-3'));
    expect(await later.original(a, 0)).toMatchObject({ ok: false });
    expect(valueOf(await later.original(b, 0)).name).toBe('b');
  });
});
