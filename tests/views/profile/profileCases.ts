import type { SchoolFigure } from '../../../src/domain/answers/schoolFigures.ts';
import { importId, metricId, schoolId } from '../../../src/domain/ids.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import { standings, type Standing } from '../../../src/views/profile/standings.ts';
import { testMetric, testSchool } from '../../support/testEngine.ts';

const YEAR = 2022;

export const figureOf = (school: string, metric: string, value: number | null, rest: Partial<SchoolFigure> = {}): SchoolFigure => ({
  school: schoolId(school), metric: metricId(metric), year: YEAR, value, numerator: null, denominator: null, status: 'reported', missing: 'none',
  source: { import: importId('import-1'), file: 0, row: 2, column: 3 }, ...rest,
});

/** One metric of 甲 in 2022 beside schools with the given figures. */
export const standingOf = (metric: Partial<Metric>, own: number | null, others: readonly number[], before: number | null = null): Standing => {
  const [standing] = standings({
    school: testSchool({ id: '甲' }), year: YEAR, metrics: [testMetric({ ...metric, id: 'one' })],
    turns: [], overOf: () => null,
    history: [figureOf('甲', 'one', own), ...(before === null ? [] : [figureOf('甲', 'one', before, { year: YEAR - 1 })])],
    similar: others.map((value, place) => figureOf(`s${place}`, 'one', value)),
  });
  if (!standing) throw new Error('no standing');
  return standing;
};

export const atLeast = (value: number): Partial<Metric> => ({
  direction: 'meet_norm', norms: [{ schoolTypes: 'all', fromYear: null, toYear: null, bound: 'atLeast', value, note: { zh: '', en: '' } }],
});
