import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { WHOLE } from '../../../src/domain/scope.ts';
import { comparison } from '../../../src/views/compare/compareRows.ts';
import { compareSheet } from '../../../src/views/compare/compareSheet.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { drills, figure } from '../../charts/samples.ts';
import { testSchool } from '../../support/testEngine.ts';

const at = (school: string, year: number, value: number | null) => figure(year, value, { school: schoolId(school), missing: value === null ? 'not_reported' : 'none' });

describe('the table of a comparison as a file', () => {
  const schools = [testSchool({ id: '甲', code: '3204000001', area: '城东', lineage: [{ kind: 'memberOf', year: null, group: '同心集团' }] }), testSchool({ id: '乙' }), testSchool({ id: '丙' })];
  const shown = comparison({ workspace: { schools, similar: new Map() }, metrics: [drills], scope: WHOLE, year: 2021, figures: [at('甲', 2021, 10 / 3), at('甲', 2020, 1 / 3), at('乙', 2021, null)] });
  const saying = { t: makeWords('zh').getFixedT('zh'), language: 'zh', title: '2021 年', year: '2021', found: null, by: '', sort: '' } as const;
  const { columns, rows, name } = compareSheet(shown, saying);

  it('holds only the schools looked for, and still what all come to', () => {
    const some = compareSheet(shown, { ...saying, found: new Set(['乙']) });
    expect(some.rows.map(([school]) => school)).toEqual(['乙', '总体', '中位数']);
  });

  it('has a row for each school with code, type, year, the figure in full, and why there is none', () => {
    expect(name).toEqual(['2021 年对比', drills.name.zh]);
    expect(columns).toEqual(['学校', '代码', '类型', '片区', '集团', '年份', `${drills.name.zh}（${drills.unit.zh}）`, `${drills.name.zh} 较上年（${drills.unit.zh}）`, `${drills.name.zh} 是否达标`, `${drills.name.zh} 在同类校中`, `${drills.name.zh} 说明`]);
    expect(rows).toEqual([
      ['甲', '3204000001', '小学', '城东', '同心集团', '2021', 10 / 3, 3, '未达标', '同类校不足 5 所（其他小学仅 2 所），不作比较', ''],
      ['乙', null, '小学', null, null, '2021', null, null, null, null, '未报'],
      ['丙', null, '小学', null, null, '2021', null, null, null, null, '缺报'],
      ['总体', null, '全部学校', null, null, '2021', '0%', null, null, null, '达标；1 / 3 所'],
      ['中位数', null, '全部学校', null, null, '2021', 10 / 3, null, null, null, '1 / 3 所'],
    ]);
  });

  it('says beside a figure that the school merged and is not compared with last year', () => {
    const merged = [testSchool({ id: '甲' }), testSchool({ id: '乙', closed: 2020, lineage: [{ kind: 'mergedInto', year: 2021, other: schoolId('甲') }] })];
    const [row] = compareSheet(comparison({ workspace: { schools: merged, similar: new Map() }, metrics: [drills], scope: WHOLE, year: 2021, figures: [at('甲', 2021, 9), at('甲', 2020, 4)] }), saying).rows;
    expect(row?.[7]).toBeNull();
    expect(row?.at(-1)).toBe('2021 年起含并入的乙，不与上年相比');
  });

  it('says beside a change over a merger whose figures it is on', () => {
    const merged = [testSchool({ id: '甲' }), testSchool({ id: '乙', closed: 2020, lineage: [{ kind: 'mergedInto', year: 2021, other: schoolId('甲') }] })];
    const summed = { ...drills, aggregation: 'sum' as const };
    const [row] = compareSheet(comparison({ workspace: { schools: merged, similar: new Map() }, metrics: [summed], scope: WHOLE, year: 2021, figures: [at('甲', 2021, 9), at('甲', 2020, 4), at('乙', 2020, 3)], predecessors: true }), saying).rows;
    expect(row?.[7]).toBe(2);
    expect(row?.at(-1)).toBe('连同前身 2 校：甲 4 次、乙 3 次');
  });

  it('stands in the order and under the groups of the screen, each group with what it comes to', () => {
    const more = comparison({ workspace: { schools, similar: new Map() }, metrics: [drills], scope: WHOLE, year: 2021, figures: [at('甲', 2021, 3), at('乙', 2021, 12), at('丙', 2021, 5)] });
    const names = (by: 'area' | '', sort: string) => compareSheet(more, { ...saying, by, sort }).rows.map(([school]) => school);
    expect(names('', '-drills')).toEqual(['乙', '丙', '甲', '总体', '中位数']);
    expect(names('area', 'drills')).toEqual(['城东（小计）', '甲', '未写片区（小计）', '丙', '乙', '总体', '中位数']);
    const [, , heading] = compareSheet(more, { ...saying, by: 'area', sort: '' }).rows;
    expect(heading).toEqual(['未写片区（小计）', null, null, null, null, '2021', '50%', null, null, null, '达标；2 / 2 所']);
  });
});
