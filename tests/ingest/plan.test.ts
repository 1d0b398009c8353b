import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import type { School } from '../../src/domain/school.ts';
import { findConflicts, resultPlaces, type ExistingFigure } from '../../src/ingest/conflicts.ts';
import type { Grid } from '../../src/ingest/grid.ts';
import { NO_CORRECTIONS, type Corrections } from '../../src/ingest/mapping.ts';
import { matchKey } from '../../src/ingest/schoolNames.ts';
import { planImport, type ImportPlan } from '../../src/ingest/plan.ts';
import { table } from '../support/gridOf.ts';
import { draftOf } from '../support/understandTable.ts';

const said = (to: string): Corrections => ({ ...NO_CORRECTIONS, schools: [{ key: matchKey('新华实小', null), to: schoolId(to) }] });

const planOf = (grids: readonly Grid[], schools: readonly School[] = [], corrections: Corrections = NO_CORRECTIONS): ImportPlan =>
  planImport(grids.map((grid, file) => ({ file, fileName: `${file}.csv`, draft: draftOf(grid, { file, schools, corrections, fileName: `${file}.csv` }) })), { schools, metrics: catalogue });

const figures = ({ observations: from, newSchools }: ImportPlan): readonly string[] =>
  Array.from({ length: from.length }, (_, at) => {
    const id = from.schools[from.school[at] ?? 0];
    return `${newSchools.find((school) => school.id === id)?.name ?? id} ${from.year[at]} ${from.metrics[from.metric[at] ?? 0]} ${from.value[at]} @${from.file[at]}:${from.row[at]}`;
  });

const ids = ({ schoolIds, metricIds }: ImportPlan): readonly string[] => [...schoolIds, ...metricIds].toSorted();

const first = table('学校代码|学校|年度|党课次数\n01|新华实验小学|2023|4\n02|南湖中学|2023|5');
const second = table('学校|年度|党课次数|演练次数\n新华实小|2023|6|2\n南湖中学|2023|5|3');

describe('several files as one import', () => {
  const plan = planOf([first, second], [], said('s:01'));

  it('make no school of a file of which nothing is taken', () => {
    const nothing = table('部门|说明\n办公室|本表由办公室汇总\n组织科|请于月底前交回');
    const plain = planOf([first]);
    const draft = draftOf(nothing, { file: 1, fileName: '东湖小学2023.csv' });
    expect([draft.accepted, draft.schools, draft.newSchools]).toEqual([0, [], []]);
    const beside = planImport([{ file: 0, fileName: '0.csv', draft: draftOf(first, { file: 0, fileName: '0.csv' }) }, { file: 1, fileName: '东湖小学2023.csv', draft }], { schools: [], metrics: catalogue });
    expect(beside.newSchools).toEqual(plain.newSchools);
    expect(beside.schoolIds).toEqual(plain.schoolIds);
  });

  it('speak of one school each, by code, by name and by a person’s word', () => {
    expect(plan.newSchools.map(({ id, name, code, aliases }) => [id, name, code, aliases])).toEqual([['s:01', '新华实验小学', '01', ['新华实小']], ['s:02', '南湖中学', '02', []]]);
    expect(plan.matches[1]?.map(({ school, by }) => [school, by])).toEqual([['s:01', 'user'], ['s:02', 'name']]);
  });

  it('are not joined on a short form that nobody confirmed, which is proposed', () => {
    const open = planOf([first, second]);
    expect(open.newSchools.map(({ id, name }) => [id, name])).toEqual([['s:01', '新华实验小学'], ['s:02', '南湖中学'], ['s:新华实小', '新华实小']]);
    expect(open.matches[1]?.map(({ school, by, proposals }) => [school, by, ...proposals.map((likely) => `${likely.reason} ${likely.school}`)])).toEqual([['s:新华实小', 'proposed', 'short_form s:01'], ['s:02', 'name']]);
  });

  it('keep the first of two different figures, and tell both places', () => {
    expect(figures(plan)).toEqual(['新华实验小学 2023 party_lesson_count 4 @0:2', '南湖中学 2023 party_lesson_count 5 @0:3', '新华实验小学 2023 drill_count 2 @1:2', '南湖中学 2023 drill_count 3 @1:3']);
    expect(plan.warnings).toEqual([
      { code: 'files_differ', place: { file: '1.csv', row: 2, column: '党课次数', text: '6' }, values: { school: '新华实验小学', year: 2023, metric: { zh: '党课次数', en: 'Party lessons' }, first: '4', firstFile: '0.csv', firstRow: 2, second: '6', secondFile: '1.csv', secondRow: 2 } },
    ]);
  });

  it('account for every cell, doubles included', () => {
    expect(plan.files).toEqual([{ basis: 'calendar', cells: 8, accepted: 8, setAside: 0 }, { basis: 'calendar', cells: 8, accepted: 6, setAside: 2 }]);
    expect(plan.setAside.length).toBe(2);
    expect(Array.from(plan.setAside.text, (place) => plan.setAside.texts[place])).toEqual(['6', '5']);
  });

  it('come to the same schools and metrics in any order', () => {
    expect(ids(planOf([second, first], [], said('s:01')))).toEqual(ids(plan));
  });

  it('take a figure before the lack of one, whichever comes first', () => {
    const without = table('学校|年度|党课次数\n新华小学|2023|未报');
    const figure = table('学校|年度|党课次数\n新华小学|2023|4');
    expect(figures(planOf([without, figure]))).toEqual(['新华小学 2023 party_lesson_count 4 @1:2']);
    expect(figures(planOf([figure, without]))).toEqual(['新华小学 2023 party_lesson_count 4 @0:2']);
  });
});

describe('a file of several tables', () => {
  it('keeps the columns of each apart among the cells set aside', () => {
    const tables = [table('学校|年度|党课次数|备注\n新华小学|2023|4|好'), table('学校|年度|说明|党课次数\n新华小学|2023|差|4')];
    const { setAside } = planImport(tables.map((grid) => ({ file: 0, fileName: '0.json', draft: draftOf(grid) })), { schools: [], metrics: catalogue });
    expect(Array.from(setAside.column, (column, at) => `${setAside.headers[0]?.[column]} ${setAside.texts[setAside.text[at] ?? 0]}`)).toEqual(['备注 好', '说明 差', '党课次数 4']);
  });
});

describe('against what is there', () => {
  const known: School = { id: schoolId('k'), name: '新华实验小学', code: null, aliases: [], type: 'primary', area: null, pupils: 850, staff: null, members: null, opened: null, closed: null, lineage: [] };

  it('a known school learns the name it came under', () => {
    const plan = planOf([table('学校|年度|党课次数\n新华实小|2023|4')], [known], said('k'));
    expect(plan.newAliases).toEqual([{ school: 'k', alias: '新华实小' }]);
    expect(plan.newSchools).toEqual([]);
  });

  it('a register corrects a school, a table of figures does not', () => {
    expect(planOf([table('学校名称|学校类型|学生数\n新华实验小学|小学|900')], [known]).changedSchools).toMatchObject([{ id: 'k', pupils: 900 }]);
    expect(planOf([table('学校名称|学校类型|年度|学生数|党课次数\n新华实验小学|初中|2023|900|4')], [known]).changedSchools).toEqual([]);
  });

  it('a figure that contradicts one is a conflict, an equal one or a missing one is not', () => {
    const plan = planOf([table('学校|年度|党课次数|演练次数|安全检查次数\n新华实验小学|2023|4|2|未报')], [known]);
    const there = (metric: string, value: number): ExistingFigure => ({
      school: known.id, year: 2023, metric: metricId(metric), value, status: 'reported', missing: 'none', file: 0, row: 2, column: 1, import: importId('i1'),
    });
    const placeOf = resultPlaces(plan.observations);
    const holding = [there('party_lesson_count', 9), there('drill_count', 2), there('inspection_count', 7)].flatMap((figure) => {
      const at = placeOf(figure);
      return at === undefined ? [] : [[at, figure] as const];
    });
    expect(holding).toHaveLength(3);
    expect(findConflicts(plan.observations, new Map(holding))).toMatchObject({
      conflicts: [{ school: 'k', year: 2023, metric: 'party_lesson_count', old: { value: 9, row: 2 }, oldImport: 'i1', new: { value: 4, row: 2 } }],
      same: 1,
    });
  });
});
