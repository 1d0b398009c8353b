import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { accessTo } from '../../../src/app/workspace/accessTo.ts';
import { openWorkspace } from '../../../src/app/workspace/openWorkspace.ts';
import { ownSource } from '../../../src/app/workspace/ownSource.ts';
import type { WorkspaceSource } from '../../../src/app/workspace/workspaceSource.ts';
import { importId } from '../../../src/domain/ids.ts';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import { openStore } from '../../../src/store/openStore.ts';
import { testDatabase } from '../../support/testDatabase.ts';
import { testMetric } from '../../support/testEngine.ts';

it('takes back an import of the user while the sample is on view, and nothing of the sample', async () => {
  const store = await openStore('access');
  if (!store.ok) throw new Error(store.problem.code);
  await store.value.appendImport(
    { at: '2024', kind: 'import', id: importId('mine'), files: [], observations: 0, brands: 0, findings: 0, schoolIds: [], metricIds: [], newSchools: [], newAliases: [], newMetrics: [], changedSchools: [] },
    {
      import: importId('mine'), observations: new Uint8Array(), brands: [], findings: [], originals: [],
      setAside: {
        length: 0, texts: [], suggestions: [], headers: [], file: new Uint16Array(), row: new Uint32Array(), column: new Uint16Array(),
        text: new Uint32Array(), reason: new Uint8Array(), suggestion: new Uint32Array(),
      },
    },
  );
  const own = openWorkspace(ownSource(Promise.resolve(store)), testDatabase);
  await own.ready;
  const readOnly: WorkspaceSource = { ...own.source, which: 'sample', write: null };
  const sample = openWorkspace(readOnly, testDatabase);
  const access = accessTo({ open: sample, workspace: foldJournal([], []), evidence: async () => null, own });
  await access.undo(importId('mine'));
  expect(own.state().workspace?.imports.map(({ id, live }) => [id, live])).toEqual([['mine', false]]);
  await expect(access.undo(importId('of the sample'))).rejects.toMatchObject({ problem: { code: 'sample_unavailable' } });
});

it('keeps a metric as one that was edited, be it of the catalogue', async () => {
  const store = await openStore('access-metric');
  if (!store.ok) throw new Error(store.problem.code);
  const own = openWorkspace(ownSource(Promise.resolve(store)), testDatabase);
  await own.ready;
  await accessTo({ open: own, workspace: foldJournal([], []), evidence: async () => null, own }).editMetric(testMetric({ id: 'drills', origin: 'catalogue' }));
  expect(await store.value.journal()).toMatchObject({ value: [{ kind: 'metricEdited', metric: { id: 'drills', origin: 'edited' } }] });
});
