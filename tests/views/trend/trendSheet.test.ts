import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { trendAddress } from '../../../src/views/trend/address.ts';
import { trendSheet } from '../../../src/views/trend/trendSheet.ts';
import { trendView } from '../../../src/views/trend/trendView.ts';
import { makeWords } from '../../../src/words/translate.ts';
import { district, drills, figure } from '../../charts/samples.ts';
import { testSchool } from '../../support/testEngine.ts';

const schools = [testSchool({ id: '甲', code: '0001' }), testSchool({ id: '乙' })];
const view = trendView({
  metric: drills,
  address: parse(trendAddress, { schools: ['甲', '乙'] }),
  workspace: { schools, basis: 'calendar', annotations: [] },
  answers: {
    span: { first: 2018, last: 2020 },
    district: [district(2018), district(2020)],
    schools: [figure(2018, 0), figure(2020, 4, { status: 'derived' }), figure(2019, null, { school: schoolId('乙'), missing: 'withheld' })],
    areas: [],
    levels: [],
  },
});
const { columns, rows, name } = trendSheet(view, { t: makeWords('zh').getFixedT('zh'), language: 'zh', schools });
const at = (column: string): readonly unknown[] => rows.map((row) => row[columns.indexOf(column)]);
const noted = (column: string): readonly unknown[] => rows.map((row) => row[columns.indexOf(column) + 1]);
const unit = drills.unit.zh;

/** Value and note of a year with a result and an aim. */
const told = (aims: boolean): readonly unknown[] => {
  const drawn = trendView({
    metric: drills, address: parse(trendAddress, { schools: ['甲'], aims }), workspace: { schools, basis: 'calendar', annotations: [] },
    answers: { span: { first: 2018, last: 2018 }, district: [], areas: [], levels: [], schools: [figure(2018, 3), figure(2018, 9, { status: 'aim' })] },
  });
  return trendSheet(drawn, { t: makeWords('zh').getFixedT('zh'), language: 'zh', schools }).rows[0]?.slice(-2) ?? [];
};

describe('the table of a trend as a file', () => {
  it('is named after screen, metric and years', () => expect(name).toEqual(['趋势', drills.name.zh, '2018至2020']));

  it('gives every aggregate with the schools it is over', () => {
    const [first] = view.all.district;
    expect(at('填报学校（所）')).toEqual([first?.n, null, first?.n]);
    expect(at('应报学校（所）')).toEqual([first?.expected, null, first?.expected]);
    expect(at(`中位数（${unit}）`)).toEqual([first?.median, null, first?.median]);
  });

  it('tells a zero from a figure that is not there, and why it is not', () => {
    expect(at(`甲 0001（${unit}）`)).toEqual([0, null, 4]);
    expect(noted(`甲 0001（${unit}）`)).toEqual(['', '缺报', '推算值']);
    expect(at(`乙（${unit}）`)).toEqual([null, null, null]);
    expect(noted(`乙（${unit}）`)).toEqual(['缺报', '不公开', '缺报']);
  });

  it('tells an aim beside the result where aims are shown, never as the result', () => {
    expect(told(false)).toEqual([3, '']);
    expect(told(true)).toEqual([3, `目标 9 ${unit}`]);
  });

  it('says in which year others went into a school, or that its figure is of all of them together', () => {
    const merged = [testSchool({ id: '甲' }), testSchool({ id: '乙', closed: 2019, lineage: [{ kind: 'mergedInto', year: 2020, other: schoolId('甲') }] })];
    const notes = (predecessors: boolean): readonly unknown[] => {
      const drawn = trendView({
        metric: { ...drills, aggregation: 'sum', definitionChanges: [] }, address: parse(trendAddress, { schools: ['甲'], predecessors }), workspace: { schools: merged, basis: 'calendar', annotations: [] },
        answers: { span: { first: 2019, last: 2020 }, district: [], areas: [], levels: [], schools: [figure(2019, 3), figure(2020, 9), figure(2019, 4, { school: schoolId('乙') })] },
      });
      return trendSheet(drawn, { t: makeWords('zh').getFixedT('zh'), language: 'zh', schools: merged }).rows.map((row) => row.at(-1));
    };
    expect(notes(false)).toEqual(['', '2020 年起含并入的乙，不与上年相比']);
    expect(notes(true)).toEqual([`连同前身 2 校：甲 3 ${unit}、乙 4 ${unit}`, '甲：乙并入']);
  });

  it('has as many fields in each row as columns', () => expect(rows.map((row) => row.length)).toEqual([2018, 2019, 2020].map(() => columns.length)));
});

describe('changes on the year before', () => {
  const before = { n: 8, sumNow: 80, sumBefore: 72, medianNow: 10, medianBefore: 9, pairs: 0, numeratorNow: null, denominatorNow: null, numeratorBefore: null, denominatorBefore: null, withNorm: 8, atNormNow: 6, atNormBefore: 4 };
  const sheetOf = (years: readonly number[]) =>
    trendSheet(
      { ...view, years, all: { ...view.all, years, schools: [], district: years.map((year) => district(year, { before })) } },
      { t: makeWords('zh').getFixedT('zh'), language: 'zh', schools },
    );
  const column = (years: readonly number[], title: string): readonly unknown[] => {
    const sheet = sheetOf(years);
    return sheet.rows.map((row) => row[sheet.columns.indexOf(title)]);
  };

  it('have their unit in the head where all have the same', () => {
    expect(column([2017, 2018], `同比（${unit}）`)).toEqual([1, 1]);
    expect(column([2021, 2022], '同比（百分点）')).toEqual([25, 25]);
  });

  it('have it beside them where a norm came in between, and none across a change of definition', () => {
    expect(column([2018, 2019, 2021], '同比')).toEqual([1, null, 25]);
    expect(column([2018, 2019, 2021], '同比的单位')).toEqual([unit, null, '百分点']);
  });
});
