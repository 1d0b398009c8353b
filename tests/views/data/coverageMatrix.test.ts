import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { coverageMatrix } from '../../../src/views/data/coverageMatrix.ts';
import { testSchool } from '../../support/testEngine.ts';

const cell = (school: string, year: number, figures: number, without = 0) => ({ school: schoolId(school), year, figures, without, beside: 0 });

describe('coverage', () => {
  it('shows a year of which nobody speaks, between two of which someone does', () => {
    const matrix = coverageMatrix([cell('a', 2019, 3), cell('a', 2021, 3)], [testSchool({ id: 'a' })]);
    expect(matrix.years).toEqual([2019, 2020, 2021]);
    expect(matrix.rows[0]?.cells[1]).toEqual({ state: 'silent', said: false });
  });

  it('tells silence from little, and both from a year in which there was no such school', () => {
    const schools = [testSchool({ id: 'full' }), testSchool({ id: 'little' }), testSchool({ id: 'silent' }), testSchool({ id: 'young', opened: 2022 })];
    const { rows, totals } = coverageMatrix([cell('full', 2021, 8, 2), cell('little', 2021, 1)], schools);
    expect(rows.map(({ cells }) => cells[0])).toEqual([
      { state: 'reported', figures: 8, of: 10, share: 0.8, beside: 0 },
      { state: 'reported', figures: 1, of: 10, share: 0.1, beside: 0 },
      { state: 'silent', said: false },
      { state: 'closed' },
    ]);
    expect(totals).toEqual([{ reported: 2, expected: 3 }]);
  });

  it('does not take words without a figure for a report', () => {
    const { rows, totals } = coverageMatrix([cell('a', 2021, 0, 4)], [testSchool({ id: 'a' })]);
    expect(rows[0]?.cells).toEqual([{ state: 'silent', said: true }]);
    expect(totals).toEqual([{ reported: 0, expected: 1 }]);
  });

  it('is empty where nothing is there', () => {
    expect(coverageMatrix([], [testSchool({ id: 'a' })])).toEqual({ years: [], rows: [], totals: [] });
  });
});
