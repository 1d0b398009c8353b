import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { comparison } from '../../../src/views/compare/compareRows.ts';
import { compareSheet } from '../../../src/views/compare/compareSheet.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { drills, figure } from '../../charts/samples.ts';
import { testSchool } from '../../support/testEngine.ts';

const at = (school: string, year: number, value: number | null) => figure(year, value, { school: schoolId(school), missing: value === null ? 'not_reported' : 'none' });

describe('the table of a comparison as a file', () => {
  const schools = [testSchool({ id: '甲', code: '3204000001' }), testSchool({ id: '乙' }), testSchool({ id: '丙' })];
  const shown = comparison({ schools, metrics: [drills], types: [], year: 2021, figures: [at('甲', 2021, 10 / 3), at('甲', 2020, 1 / 3), at('乙', 2021, null)] });
  const saying = { t: makeWords('zh').getFixedT('zh'), language: 'zh', title: '2021 年', year: '2021', found: null } as const;
  const { columns, rows, name } = compareSheet(shown, saying);

  it('holds only the schools looked for, and still what all come to', () => {
    const some = compareSheet(shown, { ...saying, found: new Set(['乙']) });
    expect(some.rows.map(([school]) => school)).toEqual(['乙', '区级数', '中位数']);
  });

  it('has a row for each school with code, type, year, the figure in full, and why there is none', () => {
    expect(name).toEqual(['2021 年对比', drills.name.zh]);
    expect(columns).toEqual(['学校', '代码', '类型', '年份', `${drills.name.zh}（${drills.unit.zh}）`, `${drills.name.zh} 较上年（${drills.unit.zh}）`, `${drills.name.zh} 是否达标`, `${drills.name.zh} 说明`]);
    expect(rows).toEqual([
      ['甲', '3204000001', '小学', '2021', 10 / 3, 3, '未达标', ''],
      ['乙', null, '小学', '2021', null, null, null, '未报'],
      ['丙', null, '小学', '2021', null, null, null, '缺报'],
      ['区级数', null, '全部学校', '2021', '0%', null, null, '达标校占比；1 / 3 所'],
      ['中位数', null, '全部学校', '2021', 10 / 3, null, null, '1 / 3 所'],
    ]);
  });
});
