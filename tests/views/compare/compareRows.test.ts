import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SchoolFigure } from '../../../src/domain/answers/schoolFigures.ts';
import { schoolId } from '../../../src/domain/ids.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import type { School } from '../../../src/domain/school.ts';
import { WHOLE } from '../../../src/domain/scope.ts';
import { comparison } from '../../../src/views/compare/compareRows.ts';
import { drills, figure } from '../../charts/samples.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';

const schools = [testSchool({ id: '甲' }), testSchool({ id: '乙', opened: 2023 }), testSchool({ id: '丙', closed: 2020 }), testSchool({ id: '丁', type: 'junior' })];
const at = (school: string, year: number, value: number | null) => figure(year, value, { school: schoolId(school) });
const rowsOf = (year: number, figures: readonly ReturnType<typeof figure>[]) => comparison({ workspace: { schools, similar: new Map() }, metrics: [drills], scope: WHOLE, year, figures });

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

  it('is none over the school’s own merger or split, and says which it was, whatever happened to whom', () => {
    const names = ['甲', '乙', '丙'] as const;
    const event = record({ of: constantFrom(...names), other: constantFrom(...names), year: constantFrom(2020, 2021, 2022, null), kind: constantFrom('mergedInto' as const, 'splitFrom' as const) });
    const figures = names.flatMap((name) => [at(name, 2021, 9), at(name, 2020, 4)]);
    let said = 0;
    assert(
      property(array(event, { maxLength: 4 }), (events) => {
        const told = events.filter(({ of, other }) => of !== other);
        const merged = names.map((id) => testSchool({ id, lineage: told.filter(({ of }) => of === id).map(({ kind, year, other }) => ({ kind, year, other: schoolId(other) })) }));
        const { rows } = comparison({ workspace: { schools: merged, similar: new Map() }, metrics: [drills], scope: WHOLE, year: 2021, figures });
        for (const name of names) {
          const here = told.filter(({ of, other, year, kind }) => year === 2021 && (other === name || (kind === 'splitFrom' && of === name)));
          const cell = rows.find(({ school }) => school.id === schoolId(name))?.cells.get(drills.id);
          said += here.length;
          expect(cell?.change).toBe(here.length > 0 ? null : 5);
          expect(cell?.turn?.year ?? null).toBe(here.length > 0 ? 2021 : null);
          expect(here.length > 0 ? here.map(({ kind }) => (kind === 'mergedInto' ? 'merged' : 'split')) : [undefined]).toContain(cell?.turn?.kind);
        }
      }),
      { numRuns: 60 },
    );
    expect(said).toBeGreaterThan(0);
  });

  it('is, where asked for, on last year’s figures of all that made a merged school, and only of what adds up', () => {
    const merged = [testSchool({ id: '甲' }), testSchool({ id: '乙', closed: 2020, lineage: [{ kind: 'mergedInto', year: 2021, other: schoolId('甲') }] })];
    const members = testMetric({ id: 'members' });
    const share = testMetric({ id: 'share', kind: 'rate', aggregation: 'ratio' });
    const of = (metric: Metric, name: string, year: number, value: number | null, [numerator, denominator]: readonly [number | null, number | null] = [null, null]) => ({ ...at(name, year, value), metric: metric.id, numerator, denominator });
    const figures = [
      of(members, '甲', 2021, 30), of(members, '甲', 2020, 12), of(members, '乙', 2020, 15),
      of(share, '甲', 2021, 50, [10, 20]), of(share, '甲', 2020, 10, [1, 10]), of(share, '乙', 2020, 60, [18, 30]),
      at('甲', 2021, 9), at('甲', 2020, 4), at('乙', 2020, 4),
    ];
    const cellsOf = (schoolsOf: readonly School[], rows: readonly SchoolFigure[], predecessors = true) => {
      const found = comparison({ workspace: { schools: schoolsOf, similar: new Map() }, metrics: [members, share, drills], scope: WHOLE, year: 2021, figures: rows, predecessors });
      return { merged: found.merged, cells: [members, share, drills].map(({ id }) => found.rows.find(({ school }) => school.id === schoolId('甲'))?.cells.get(id)) };
    };
    const { merged: offered, cells: [count, rate, lessons] } = cellsOf(merged, figures);
    expect(offered).toBe(true);
    expect(count).toMatchObject({ change: 3, turn: null, over: { parts: [{ name: '甲', figure: { value: 12 } }, { name: '乙', figure: { value: 15 } }] } });
    expect(rate?.change).toBeCloseTo(50 - (19 / 40) * 100);
    expect(lessons).toMatchObject({ change: null, turn: { kind: 'merged' }, over: null });
    expect(cellsOf(merged, figures, false).cells.map((cell) => cell && [cell.change, cell.over])).toEqual([[null, null], [null, null], [null, null]]);
    expect(cellsOf(merged, figures.filter(({ school, year }) => school !== schoolId('乙') || year !== 2020)).cells.map((cell) => cell?.change)).toEqual([null, null, null]);
    const split = [...merged, testSchool({ id: '丁', lineage: [{ kind: 'splitFrom', year: 2021, other: schoolId('甲') }] })];
    expect(cellsOf(split, figures).cells.map((cell) => cell?.change)).toEqual([null, null, null]);
    expect(cellsOf([testSchool({ id: '甲' })], figures)).toMatchObject({ merged: false, cells: [{ change: 18 }, { change: 40 }, { change: 5 }] });
  });

  it('writes a column in decimals where a figure or a change has them', () => {
    expect(rowsOf(2021, [at('甲', 2021, 9), at('丁', 2021, 1000)]).decimals.size).toBe(0);
    expect(rowsOf(2021, [at('甲', 2021, 9), at('丁', 2021, 2.5)]).decimals).toEqual(new Set([drills.id]));
    expect(rowsOf(2021, [at('甲', 2021, 9), at('甲', 2020, 2.5)]).decimals).toEqual(new Set([drills.id]));
    expect(rowsOf(2021, [at('甲', 2021, 2.02)]).decimals.size).toBe(0);
  });

  it('measures by the norm in force', () => {
    const { rows } = rowsOf(2021, [at('甲', 2021, 9), at('丁', 2021, 10)]);
    expect(rows.map(({ cells }) => cells.get(drills.id)?.standing)).toEqual(['short', 'at']);
    expect(rowsOf(2019, [at('甲', 2019, 9)]).rows[0]?.cells.get(drills.id)?.standing).toBeNull();
  });

  it('gives a place among similar schools, in the scope or not, and none among fewer than five', () => {
    const alike = Array.from({ length: 6 }, (_, place) => testSchool({ id: `p${place}`, type: 'primary', pupils: 900 + place }));
    const workspace = { schools: [...alike, testSchool({ id: '初', type: 'junior', pupils: 900 })], similar: new Map() };
    const figures = [...alike.map(({ id }, place) => at(id, 2021, place)), at('初', 2021, 3)];
    const ranked = { ...drills, rankable: true };
    const found = comparison({ workspace, metrics: [ranked], scope: { ...WHOLE, schools: [schoolId('p3'), schoolId('初')] }, year: 2021, figures });
    expect(found.rows.map(({ school }) => school.id)).toEqual(['p3', '初']);
    const places = found.rows.map(({ school }) => found.placeOf(school, ranked));
    expect(places[0]).toMatchObject({ place: 3 / 5, others: 5, lower: 3, reason: { kind: 'bySize', measure: 'pupils' } });
    expect(places[1]).toMatchObject({ place: null, reason: { kind: 'notEnough' } });
    expect(found.rows.map(({ school }) => found.placeOf(school, { ...ranked, rankable: false }))).toEqual([null, null]);
  });
});
