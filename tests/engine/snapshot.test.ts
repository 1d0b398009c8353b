import { beforeAll, describe, expect, it } from 'vitest';
import { importId } from '../../src/domain/ids.ts';
import type { Workspace } from '../../src/domain/journal.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { fittingSnapshot } from '../../src/engine/fittingSnapshot.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { EngineRow, Question } from '../../src/engine/question.ts';
import { testWorkspace, type TestData } from '../support/testEngine.ts';
import { testDatabase } from '../support/testDatabase.ts';

const DATA: TestData = {
  schools: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  metrics: [{ id: 'm' }, { id: 'n' }],
  imports: [
    { observations: [{ school: 'a', metric: 'm', year: 2020, value: 1 }, { school: 'b', metric: 'm', year: 2020, value: 2, raw: '二' }] },
    { observations: [{ school: 'a', metric: 'm', year: 2020, value: 10 }, { school: 'c', metric: 'n', year: 2021, value: 3 }] },
    { observations: [{ school: 'b', metric: 'm', year: 2020, value: 20 }, { school: 'a', metric: 'n', year: 2021, value: null }] },
  ],
};

/** The workspace as it was when only these imports were live. */
const withLive = (live: readonly number[]): Workspace => {
  const { workspace } = testWorkspace(DATA);
  return { ...workspace, imports: workspace.imports.map((entry, place) => ({ ...entry, live: live.includes(place + 1) })) };
};
const { segment } = testWorkspace(DATA);

const holding: Question<readonly EngineRow[]> = {
  key: ['holding'],
  sql: {
    text: 'SELECT s.id AS school, m.id AS metric, year, value, raw FROM holding JOIN school s USING (school_no) JOIN metric m USING (metric_no) ORDER BY ALL',
    values: [],
  },
  decode: (rows) => rows,
};

/** What an engine without a snapshot, and without a past, holds of the same workspace. */
const fromScratch = async (workspace: Workspace): Promise<readonly EngineRow[]> => {
  const engine = await openEngine(await testDatabase(), null);
  await engine.show({ workspace, segment });
  return engine.ask(holding);
};

describe('a snapshot of the first two imports', () => {
  let snapshot: Snapshot;
  let reopened: Engine;
  beforeAll(async () => {
    const first = await openEngine(await testDatabase(), null);
    await first.show({ workspace: withLive([1, 2]), segment });
    snapshot = await first.writeSnapshot();
    reopened = await openEngine(await testDatabase(), snapshot);
  });

  // In one engine, one after the other, as undo and redo go.
  it.each([[[1, 2]], [[1, 2, 3]], [[2, 3]], [[1, 3]], [[3]], [[1]], [[]], [[1, 2, 3]]])('holds what an engine begun afresh holds, where %j are live', async (live) => {
    await reopened.show({ workspace: withLive(live), segment });
    expect(await reopened.ask(holding)).toEqual(await fromScratch(withLive(live)));
  });

  it('is written again with what came later, and without what was undone', async () => {
    await reopened.show({ workspace: withLive([2, 3]), segment });
    const later = await reopened.writeSnapshot();
    expect(later.imports).toEqual(['import-2', 'import-3']);
    const engine = await openEngine(await testDatabase(), later);
    await engine.show({ workspace: withLive([1, 2, 3]), segment });
    expect(await engine.ask(holding)).toEqual(await fromScratch(withLive([1, 2, 3])));
  });

  it('is not used for a journal that does not know its imports', () => {
    expect(fittingSnapshot(snapshot, withLive([1]))).toBe(snapshot);
    expect(fittingSnapshot({ ...snapshot, imports: [importId('elsewhere')] }, withLive([1]))).toBeNull();
  });

  it('leaves the old state on view where a segment cannot be read', async () => {
    await reopened.show({ workspace: withLive([1, 2]), segment });
    const before = await reopened.ask(holding);
    const engine = await openEngine(await testDatabase(), snapshot);
    await engine.show({ workspace: withLive([1, 2]), segment });
    await expect(engine.show({ workspace: withLive([1, 2, 3]), segment: async () => { throw new Error('damaged'); } })).rejects.toThrow('damaged');
    expect(await engine.ask(holding)).toEqual(before);
  });
});
