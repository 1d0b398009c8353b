import { describe, expect, it } from 'vitest';
import { foldJournal } from '../../src/domain/foldJournal.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import type { ImportEntry, JournalEntry, SourceFile } from '../../src/domain/journal.ts';
import type { Metric } from '../../src/domain/metric.ts';
import type { School } from '../../src/domain/school.ts';

const school = (id: string, name = id): School => ({
  id: schoolId(id), name, code: null, aliases: [], type: 'primary', area: null, pupils: null, staff: null, members: null,
  opened: null, closed: null, lineage: [],
});

const metric = (id: string): Metric => ({
  id: metricId(id), theme: 'other', name: { zh: id, en: id }, kind: 'count', unit: { zh: '', en: '' }, direction: 'neutral',
  rankable: false, norms: [], aggregation: 'sum', levels: [], definition: { zh: '', en: '' }, definitionChanges: [],
  headers: [], origin: 'inferred',
});

const imported = (no: number, id: string, parts: Partial<ImportEntry>): ImportEntry => ({
  no, at: '2026-01-01T00:00:00Z', kind: 'import', id: importId(id), files: [], observations: 0, brands: 0, findings: 0,
  schoolIds: [], metricIds: [], newSchools: [], newAliases: [], newMetrics: [], changedSchools: [], ...parts,
});

const file = (basis: 'calendar' | 'school'): SourceFile => ({ name: 'f', bytes: 1, hash: '', encoding: 'utf-8', basis, cells: 0, accepted: 0, setAside: 0 });

const undone = (no: number, target: string): JournalEntry => ({ no, at: '', kind: 'undo', target: importId(target) });

describe('foldJournal', () => {
  it('an empty journal is the catalogue and nothing else, at revision 0', () => {
    const workspace = foldJournal([], [metric('a')]);
    expect(workspace).toEqual({ acts: [], readdressed: new Map(), revision: 0, schools: [], metrics: [metric('a')], imports: [], decisions: [], corrections: [], basis: 'calendar', annotations: [], similar: new Map(), followUps: [] });
  });

  it('undoing an import takes the schools and metrics with it that nobody else speaks of', () => {
    const first = imported(1, 'i1', {
      schoolIds: [schoolId('x'), schoolId('y')], newSchools: [school('x'), school('y')],
      metricIds: [metricId('own')], newMetrics: [metric('own')],
    });
    const second = imported(2, 'i2', { schoolIds: [schoolId('y')] });
    const workspace = foldJournal([first, second, undone(3, 'i1')], []);
    expect(workspace.schools.map((s) => s.id)).toEqual(['y']);
    expect(workspace.metrics).toEqual([]);
    expect(workspace.imports.map((entry) => entry.live)).toEqual([false, true]);
  });

  it('a redone import is exactly what it was before it was undone', () => {
    const entries = [
      imported(1, 'i1', { schoolIds: [schoolId('x')], newSchools: [school('x')] }),
      imported(2, 'i2', { schoolIds: [schoolId('x')], newAliases: [{ school: schoolId('x'), alias: '新实小' }] }),
    ];
    const before = foldJournal(entries, []);
    const after = foldJournal([...entries, undone(3, 'i2'), { no: 4, at: '', kind: 'redo', target: importId('i2') }], []);
    expect({ ...after, revision: 2 }).toEqual(before);
    expect(before.schools[0]?.aliases).toEqual(['新实小']);
  });

  it('an alias learned by an import is forgotten when the import is undone', () => {
    const entries = [
      imported(1, 'i1', { schoolIds: [schoolId('x')], newSchools: [school('x')] }),
      imported(2, 'i2', { schoolIds: [schoolId('x')], newAliases: [{ school: schoolId('x'), alias: '新实小' }] }),
      undone(3, 'i2'),
    ];
    expect(foldJournal(entries, []).schools[0]?.aliases).toEqual([]);
  });

  it('a decision for an import that was undone does not hold', () => {
    const decision: JournalEntry = { no: 2, at: '', kind: 'decision', school: schoolId('x'), year: 2021, metric: metricId('a'), holds: importId('i1') };
    const first = imported(1, 'i1', {});
    expect(foldJournal([first, decision], []).decisions).toHaveLength(1);
    expect(foldJournal([first, decision, undone(3, 'i1')], []).decisions).toHaveLength(0);
  });

  it('the year basis is the school year only where every live file says so', () => {
    expect(foldJournal([imported(1, 'a', { files: [file('school')] })], []).basis).toBe('school');
    expect(foldJournal([imported(1, 'a', { files: [file('school'), file('calendar')] })], []).basis).toBe('calendar');
  });
});

describe('a register that changes known schools', () => {
  const first = imported(1, 'i1', { schoolIds: [schoolId('x')], newSchools: [school('x', '旧名')] });
  const register = imported(2, 'i2', { schoolIds: [schoolId('x')], changedSchools: [{ ...school('x', '新名'), pupils: 900 }] });

  it('holds while its import is live, and undoing it restores what was there', () => {
    expect(foldJournal([first, register], []).schools).toEqual([{ ...school('x', '新名'), pupils: 900 }]);
    expect(foldJournal([first, register, undone(3, 'i2')], []).schools).toEqual([school('x', '旧名')]);
  });

  it('does not overrule what a person said later', () => {
    const edited: JournalEntry = { no: 3, at: '', kind: 'schoolEdited', school: school('x', '正名') };
    expect(foldJournal([first, register, edited, undone(4, 'i2')], []).schools[0]?.name).toBe('正名');
  });
});
