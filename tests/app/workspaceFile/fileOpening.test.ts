import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileOpening, type Opening } from '../../../src/app/workspaceFile/fileOpening.ts';
import { keptWorkspaces, renameWorkspace } from '../../../src/app/workspaceFile/keptWorkspaces.ts';
import { workspaceFile } from '../../../src/export/workspaceFile.ts';
import { deleteStore } from '../../../src/store/deleteStore.ts';
import { openDatabase } from '../../../src/store/openDatabase.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { testMetric } from '../../support/testEngine.ts';

const OWN = 'tongbi';
const names = async (): Promise<readonly string[]> => (await indexedDB.databases()).flatMap(({ name }) => (name === undefined ? [] : [name]));
const within = async (name: string, metrics: readonly string[]): Promise<Blob> => {
  const store = await openStore(name);
  if (!store.ok) throw new Error(store.problem.code);
  for (const id of metrics) {
    // oxlint-disable-next-line no-await-in-loop -- in order
    await store.value.append({ at: '2024-01-01', kind: 'metricEdited', metric: testMetric({ id }) });
  }
  await store.value.keepDocument('story:1', { name });
  const file = await workspaceFile({ name: '乙区', savedAt: '2024-12-01T00:00:00.000Z' }, store.value.records());
  store.value.close();
  return file;
};
const metricsOf = async (name: string): Promise<readonly string[]> => {
  const store = await openStore(name);
  const journal = store.ok ? await store.value.journal() : store;
  if (store.ok) store.value.close();
  return journal.ok ? journal.value.flatMap((entry) => (entry.kind === 'metricEdited' ? [entry.metric.id] : [])) : [];
};

/** Another's workspace with edits of two metrics, as a file. */
const given = async (name = '乙区.tongbi'): Promise<File> => {
  const bytes = await within('elsewhere', ['drills', 'talks']);
  await deleteStore('elsewhere');
  return new File([bytes], name);
};

const opened = () => {
  const told: (Opening | null)[] = [];
  return { told, kinds: () => told.map((opening) => opening?.kind ?? null), ...fileOpening((opening) => told.push(opening)) };
};

beforeEach(async () => {
  for (const name of await names()) {
    // oxlint-disable-next-line no-await-in-loop -- few
    await deleteStore(name);
  }
  await within(OWN, ['drills']);
});

describe('opening a workspace file', () => {
  it('that is left while it is checked opens nothing later and leaves nothing behind', async () => {
    const { open, leave, kinds } = opened();
    const opening = open(await given());
    leave();
    await opening;
    expect(kinds()).toEqual(['checking', null]);
    await expect.poll(names).toEqual([OWN]);
  });

  it('that is left once it was found, or whose place another takes, leaves nothing of it behind', async () => {
    const { open, leave, kinds } = opened();
    await open(await given());
    await Promise.all([open(await given('一.tongbi')), open(await given('二.tongbi'))]);
    expect(kinds().slice(-2)).toEqual(['checking', 'found']);
    await expect.poll(async () => (await names()).length).toBe(2);
    leave();
    await expect.poll(names).toEqual([OWN]);
  });

  it('that cannot be set beside the workspace on view is refused, and leaves nothing behind', async () => {
    const database = await openDatabase(OWN);
    await database.put('journal', { no: 2, kind: 'of no version' }, 2);
    database.close();
    const { open, kinds } = opened();
    await open(await given());
    expect(kinds()).toEqual(['checking', 'refused']);
    expect(await names()).toEqual([OWN]);
  });

  it('merges once however often it is asked, and cannot be left in the middle', async () => {
    const { open, merge, leave, told, kinds } = opened();
    await open(await given());
    const merging = [merge(), merge()];
    leave();
    await Promise.all(merging);
    expect(kinds()).toEqual(['checking', 'found', 'merging', 'merged']);
    expect(told.at(-1)).toEqual({ kind: 'merged', imports: 0 });
    expect(await metricsOf(OWN)).toEqual(['drills', 'talks']);
    expect(await names()).toEqual([OWN]);
  });

  it('waits for a merge before another file is looked at', async () => {
    const { open, merge, kinds } = opened();
    await open(await given());
    const file = await given('又一份.tongbi');
    await Promise.all([merge(), open(file)]);
    expect(kinds()).toEqual(['checking', 'found', 'merging', 'merged', 'checking', 'found']);
    expect(await metricsOf(OWN)).toEqual(['drills', 'talks']);
  });

  it('takes no name over: the first workspace stays unnamed, a named one keeps its name', async () => {
    const file = await given();
    const first = opened();
    await first.open(file);
    await first.merge();
    expect((await keptWorkspaces()).map(({ name }) => name)).toEqual([null]);
    await renameWorkspace(OWN, '甲区');
    const again = opened();
    await again.open(file);
    await again.merge();
    expect((await keptWorkspaces()).map(({ name }) => name)).toEqual(['甲区']);
  });
});
