import { describe, expect, it } from 'vitest';
import { foldJournal } from '../../../src/domain/foldJournal.ts';
import { importId, schoolId } from '../../../src/domain/ids.ts';
import type { JournalEntry } from '../../../src/domain/journal.ts';
import { checkAct } from '../../../src/domain/register/checkAct.ts';
import type { RegisterAct } from '../../../src/domain/register/registerAct.ts';
import type { School } from '../../../src/domain/school.ts';
import { testSchool } from '../../support/testEngine.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => schoolId(id));
if (!a || !b || !c) throw new Error('ids');
const founded = testSchool({ id: 'new', name: '新校' });
const first: JournalEntry = {
  no: 1, at: '', kind: 'import', id: importId('one'), files: [], observations: 0, brands: 0, findings: 0, schoolIds: [a, b, c], metricIds: [],
  newSchools: [testSchool({ id: 'a', name: '甲小学', code: '1' }), testSchool({ id: 'b', name: '乙小学', aliases: ['乙小'], opened: 2015 }), testSchool({ id: 'c', name: '丙小学', closed: 2018 })], newAliases: [{ school: a, alias: '实验小学' }], newMetrics: [], changedSchools: [],
};
const after = (...acts: readonly (RegisterAct | 'undo')[]): readonly School[] =>
  foldJournal([first, ...acts.map((act, at): JournalEntry => act === 'undo' ? { no: at + 2, at: '', kind: 'undo', target: importId(`act-${at - 1}`) } : { no: at + 2, at: '', kind: 'registered', id: importId(`act-${at}`), act })], []).schools;
const school = (schools: readonly School[], id: string): School | undefined => schools.find((each) => each.id === id);
const merged: RegisterAct = { kind: 'merged', schools: [a, b], into: founded.id, founded: [founded], year: 2021 };

describe('an act of the register', () => {
  it('renames with the year, and keeps the old name known', () => {
    expect(school(after({ kind: 'renamed', school: a, name: '甲实验小学', year: 2020 }), 'a')).toMatchObject({ name: '甲实验小学', aliases: ['甲小学', '实验小学'], lineage: [{ kind: 'renamed', year: 2020, formerName: '甲小学' }] });
  });

  it('gives a new code, and keeps the old one', () => {
    expect(school(after({ kind: 'recoded', school: a, code: '9', year: 2020 }), 'a')).toMatchObject({ code: '9', lineage: [{ kind: 'recoded', year: 2020, formerCode: '1' }] });
  });

  it('merges two into a new one: both end the year before, and say where they went', () => {
    const schools = after(merged);
    for (const id of ['a', 'b']) expect(school(schools, id)).toMatchObject({ closed: 2020, lineage: [{ kind: 'mergedInto', year: 2021, other: 'new' }] });
    expect(school(schools, 'new')).toMatchObject({ name: '新校' });
  });

  it('splits one: the parts begin, and it ends where it is not among them', () => {
    const schools = after({ kind: 'split', school: a, into: [a, founded.id], founded: [founded], year: 2021 });
    expect(school(schools, 'a')?.closed).toBeNull();
    expect(school(schools, 'new')).toMatchObject({ opened: 2021, lineage: [{ kind: 'splitFrom', year: 2021, other: 'a' }] });
    expect(school(after({ kind: 'split', school: a, into: [b, founded.id], founded: [founded], year: 2021 }), 'a')?.closed).toBe(2020);
  });

  it('puts schools into a group from a year to a year', () => {
    for (const id of ['a', 'b']) expect(school(after({ kind: 'grouped', schools: [a, b], group: '新华教育集团', year: 2018, until: 2022 }), id)?.lineage).toEqual([{ kind: 'memberOf', year: 2018, until: 2022, group: '新华教育集团' }]);
  });

  it('joins what was one school: one goes, its names stay with the other', () => {
    const schools = after({ kind: 'joined', school: b, into: a, names: ['乙小学', '乙小'] });
    expect(schools.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(school(schools, 'a')?.aliases).toEqual(['实验小学', '乙小学', '乙小']);
  });

  it('separates a name wrongly taken, to a school of its own', () => {
    const schools = after({ kind: 'separated', school: a, from: [], names: ['实验小学'], to: founded.id, founded: [founded] });
    expect(school(schools, 'a')?.aliases).toEqual([]);
    expect(school(schools, 'new')?.aliases).toEqual(['实验小学']);
  });

  it.each<readonly [string, RegisterAct]>([
    ['a rename', { kind: 'renamed', school: a, name: '甲实验小学', year: 2020 }],
    ['a merger', merged],
    ['a split', { kind: 'split', school: a, into: [a, founded.id], founded: [founded], year: 2021 }],
    ['a group', { kind: 'grouped', schools: [a, b], group: '集团', year: 2018, until: null }],
    ['a join', { kind: 'joined', school: b, into: a, names: [] }],
    ['a separation', { kind: 'separated', school: a, from: [{ import: importId('one'), file: null, years: null }], names: ['实验小学'], to: founded.id, founded: [founded] }],
  ])('%s taken back leaves everything as it was', (_, act) => expect(after(act, 'undo')).toEqual(after()));

  it('of figures of a school that went away follows it to where it went', () => {
    const decided: JournalEntry = { no: 2, at: '', kind: 'similarChosen', school: b, similar: [c] };
    const joined: JournalEntry = { no: 3, at: '', kind: 'registered', id: importId('act'), act: { kind: 'joined', school: b, into: a, names: [] } };
    expect([...foldJournal([first, decided, joined], []).similar]).toEqual([['a', ['c']]]);
  });
});

describe('an act that cannot be', () => {
  it.each<readonly [string, RegisterAct]>([
    ['name_taken', { kind: 'renamed', school: a, name: '乙小学', year: 2020 }],
    ['name_same', { kind: 'renamed', school: a, name: '甲小学', year: 2020 }],
    ['not_open_yet', { kind: 'renamed', school: b, name: '新名', year: 2015 }],
    ['code_taken', { kind: 'recoded', school: b, code: '1', year: null }],
    ['two_needed', { kind: 'merged', schools: [a], into: founded.id, founded: [founded], year: 2021 }],
    ['not_open_yet', { kind: 'merged', schools: [a, b], into: founded.id, founded: [founded], year: 2015 }],
    ['closed_before', { kind: 'merged', schools: [a, c], into: founded.id, founded: [founded], year: 2021 }],
    ['unknown_school', { kind: 'campus', school: schoolId('nobody'), main: a, year: null }],
    ['itself', { kind: 'campus', school: a, main: a, year: null }],
    ['two_needed', { kind: 'split', school: a, into: [a], founded: [], year: 2021 }],
    ['until_before', { kind: 'grouped', schools: [a], group: '集团', year: 2020, until: 2019 }],
    ['group_needed', { kind: 'grouped', schools: [a], group: ' ', year: 2020, until: null }],
    ['name_taken', { kind: 'merged', schools: [a, b], into: schoolId('x'), founded: [testSchool({ id: 'x', name: '丙小学' })], year: 2021 }],
    ['nothing_moves', { kind: 'separated', school: a, from: [], names: [], to: b, founded: [] }],
  ])('is refused: %s', (fault, act) => expect(checkAct(act, after())).toMatchObject({ fault }));

  it('is refused where it would go round: into a school that went into it, a campus of its own campus', () => {
    expect(checkAct({ kind: 'merged', schools: [a], into: b, founded: [], year: 2022 }, after({ kind: 'merged', schools: [b], into: a, founded: [], year: 2021 }))).toMatchObject({ fault: 'circle' });
    expect(checkAct({ kind: 'campus', school: a, main: b, year: null }, after({ kind: 'campus', school: b, main: a, year: null }))).toMatchObject({ fault: 'circle' });
    expect(checkAct(merged, after({ kind: 'merged', schools: [a], into: c, founded: [], year: 2017 }))).toMatchObject({ fault: 'merged_already' });
  });
});
