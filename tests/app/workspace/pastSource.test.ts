import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '../../../src/app/workspace/openWorkspace.ts';
import { ownSource } from '../../../src/app/workspace/ownSource.ts';
import { pastSource } from '../../../src/app/workspace/pastSource.ts';
import { importId } from '../../../src/domain/ids.ts';
import { encodeObservations } from '../../../src/engine/encodeObservations.ts';
import { sql } from '../../../src/engine/sql.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { observationColumns } from '../../support/observationColumns.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';

const figures = { key: ['figures'] as const, sql: sql`SELECT value FROM result ORDER BY value`, decode: (rows: readonly unknown[]) => rows };

const newStore = async () => {
  const store = await openStore('past');
  if (!store.ok) throw new Error(store.problem.code);
  const bring = async (id: string, value: number): Promise<void> => {
    const columns = observationColumns([{ school: 's', metric: 'm', year: 2020, value }]);
    await store.value.appendImport(
      { at: '2024', kind: 'import', id: importId(id), files: [], observations: 1, brands: 0, findings: 0, schoolIds: columns.schools, metricIds: columns.metrics, newSchools: [testSchool({ id: 's' })], newAliases: [], newMetrics: [testMetric({ id: 'm' })], changedSchools: [] },
      {
        import: importId(id), observations: encodeObservations(columns), brands: [], findings: [], originals: [],
        setAside: { length: 0, texts: [], suggestions: [], headers: [], file: new Uint16Array(), row: new Uint32Array(), column: new Uint16Array(), text: new Uint32Array(), reason: new Uint8Array(), suggestion: new Uint32Array() },
      },
    );
  };
  return { store: store.value, bring };
};

describe('the data as they stood in the past', () => {
  it('are what they were, whatever was imported, undone or decided since, and cannot be changed', async () => {
    const { store, bring } = await newStore();
    await bring('a', 5);
    await bring('b', 7);
    await store.append({ at: '2024', kind: 'undo', target: importId('a') });
    const own = ownSource(Promise.resolve({ ok: true, value: store }));
    const answers = [];
    for (const revision of [1, 2, 3]) {
      const past = openWorkspace(pastSource(own, revision), testDatabase);
      // oxlint-disable-next-line no-await-in-loop -- one engine at a time
      answers.push(await past.ask(figures));
      expect(past.state().workspace?.revision).toBe(revision);
      // oxlint-disable-next-line no-await-in-loop
      await expect(past.append({ at: '2024', kind: 'undo', target: importId('b') })).rejects.toThrow('past_fixed');
      past.rest();
    }
    expect(answers).toEqual([[{ value: 5 }], [{ value: 7 }], [{ value: 7 }]]);
    const present = openWorkspace(own, testDatabase);
    await present.ready;
    expect(present.state().workspace?.revision).toBe(3);
  });
});
