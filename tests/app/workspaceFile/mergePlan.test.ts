import { describe, expect, it } from 'vitest';
import { mergePlan } from '../../../src/app/workspaceFile/mergePlan.ts';
import { importId, metricId, schoolId } from '../../../src/domain/ids.ts';
import type { JournalEntry } from '../../../src/domain/journal.ts';

const numbered = (...entries: readonly object[]): readonly JournalEntry[] => entries.map((entry, at) => ({ at: '2024', ...entry, no: at + 1 }) as JournalEntry);
const imported = (id: string, ...hashes: readonly string[]) => ({
  kind: 'import', id: importId(id), files: hashes.map((hash) => ({ name: hash, bytes: 1, hash, encoding: '', basis: 'calendar', cells: 1, accepted: 1, setAside: 0 })),
  observations: 1, brands: 0, findings: 0, schoolIds: [], metricIds: [], newSchools: [], newAliases: [], newMetrics: [], changedSchools: [],
});
const figure = { school: schoolId('s'), year: 2021, metric: metricId('m') };
const decided = (id: string) => ({ kind: 'decision', ...figure, holds: importId(id) });
const undo = (id: string) => ({ kind: 'undo', target: importId(id) });

describe('merging another workspace', () => {
  it('brings what this one does not hold, in its order, and nothing twice', () => {
    const shared = [imported('a', 'h1'), decided('a')];
    const plan = mergePlan(numbered(...shared, imported('b', 'h2')), numbered(...shared, imported('c', 'h3'), decided('c'), undo('c')));
    expect(plan.entries.map(({ kind }) => kind)).toEqual(['import', 'decision', 'undo']);
    expect(plan).toMatchObject({ imports: 1, there: 1, acts: 1 });
    expect(mergePlan(numbered(...shared), numbered(...shared)).entries).toEqual([]);
  });

  it('does not import the same files again under another import, and says of ours what was decided of theirs', () => {
    const plan = mergePlan(numbered(imported('a', 'h1', 'h2')), numbered(imported('z', 'h2', 'h1'), decided('z')));
    expect(plan).toMatchObject({ imports: 0, there: 1 });
    expect(plan.entries).toEqual([{ at: '2024', ...decided('a') }]);
  });

  it('does not take back our import because they took back theirs of the same files', () => {
    expect(mergePlan(numbered(imported('a', 'h1')), numbered(imported('z', 'h1'), undo('z'))).entries).toEqual([]);
  });

  it('takes back what both had and they have taken back since', () => {
    expect(mergePlan(numbered(imported('a', 'h1')), numbered(imported('a', 'h1'), undo('a'))).entries).toEqual([{ at: '2024', ...undo('a') }]);
  });

  it('brings files again that were taken back here', () => {
    expect(mergePlan(numbered(imported('a', 'h1'), undo('a')), numbered(imported('z', 'h1')))).toMatchObject({ imports: 1, there: 0 });
  });
});
