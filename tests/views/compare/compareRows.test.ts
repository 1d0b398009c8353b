import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { comparison, groupKey } from '../../../src/views/compare/compareRows.ts';
import { drills, figure } from '../../charts/samples.ts';
import { testSchool } from '../../support/testEngine.ts';

const schools = [testSchool({ id: '甲' }), testSchool({ id: '乙', opened: 2023 }), testSchool({ id: '丙', closed: 2020 }), testSchool({ id: '丁', type: 'junior' })];
const at = (school: string, year: number, value: number | null) => figure(year, value, { school: schoolId(school) });
const rowsOf = (year: number, figures: readonly ReturnType<typeof figure>[]) => comparison({ schools, metrics: [drills], types: [], year, figures });

const change = (year: number, figures: readonly ReturnType<typeof figure>[]) => rowsOf(year, figures).rows[0]?.cells.get(drills.id)?.change;

describe('a comparison', () => {
  it('lists the schools expected in the year, and those that reported all the same', () => {
    expect(rowsOf(2021, []).rows.map(({ school }) => school.id)).toEqual(['甲', '丁']);
    expect(rowsOf(2021, [at('丙', 2021, 3)]).rows.map(({ school }) => school.id)).toEqual(['甲', '丙', '丁']);
  });

  it('has no cell, and no zero, for a school that said nothing', () => {
    const { rows, districts } = rowsOf(2021, [at('甲', 2021, 0), at('丁', 2021, null)]);
    expect(rows.map(({ cells }) => cells.get(drills.id)?.figure.value)).toEqual([0, null]);
    expect(districts.get(drills.id)).toMatchObject({ n: 1, expected: 2, median: 0 });
  });

  it('tells the change only where both years are there and mean the same', () => {
    expect(change(2021, [at('甲', 2021, 9), at('甲', 2020, 4)])).toBe(5);
    expect(change(2021, [at('甲', 2021, 9)])).toBeNull();
    expect(change(2021, [at('甲', 2021, 9), at('甲', 2020, null)])).toBeNull();
    expect(change(2019, [at('甲', 2019, 9), at('甲', 2018, 4)])).toBeNull();
  });

  it('measures by the norm in force, and groups by type', () => {
    const { rows, groups } = rowsOf(2021, [at('甲', 2021, 9), at('丁', 2021, 10)]);
    expect(rows.map(({ cells }) => cells.get(drills.id)?.standing)).toEqual(['short', 'at']);
    expect(groups.get(groupKey('junior', drills.id))).toEqual([10]);
    expect(rowsOf(2019, [at('甲', 2019, 9)]).rows[0]?.cells.get(drills.id)?.standing).toBeNull();
  });
});
