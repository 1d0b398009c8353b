import { describe, expect, it } from 'vitest';
import { reportedWord, reportingChart, timeliness } from '../../src/charts/reportingChart.ts';
import type { ReportingYear } from '../../src/domain/answers/reportingYears.ts';
import { lookOf } from './samples.ts';

const year = (of: number, rest: Partial<ReportingYear>): ReportingYear => ({ year: of, expected: 10, reported: 8, late: 0, timed: 0, ...rest });
const names = (years: readonly ReportingYear[]): readonly unknown[] => {
  const { series } = reportingChart({ years, basis: 'calendar' }, lookOf('zh')).option;
  return Array.isArray(series) ? series.map((one: { readonly name: string }) => one.name) : [];
};

describe('what is said of the time of reports', () => {
  it('is nothing where no file speaks of it: reported is not on time', () => {
    const years = [year(2020, {}), year(2021, {})];
    expect(names(years)).toEqual(['已报', '缺报']);
    expect(reportingChart({ years, basis: 'calendar' }, lookOf('zh')).description).not.toMatch(/迟报|按时/u);
  });

  it('is on time only where it is said of every report', () => {
    expect(names([year(2020, { timed: 8 }), year(2021, { timed: 8, late: 2 })])).toEqual(['按时', '迟报', '缺报']);
    expect(names([year(2020, {}), year(2021, { timed: 8, late: 2 })])).toEqual(['已报，未记迟报', '迟报', '缺报']);
  });

  it('of a year in which nobody reported does not matter', () => {
    expect(timeliness([year(2020, { timed: 8 }), year(2021, { reported: 0 })])).toBe('all');
    expect(reportedWord([])).toBe('chart.reported');
  });
});
