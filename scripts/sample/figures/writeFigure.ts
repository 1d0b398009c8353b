import { catalogue } from '../../../src/domain/catalogue.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import { numbersOf } from './numbersOf.ts';
import { randomOf, type SchoolYear } from './schoolYear.ts';
import { type Manner, spell } from './spell.ts';
import type { TrueFigure } from './trueFigure.ts';

export const metricCalled = (id: string): Metric => {
  const metric = catalogue.find((candidate) => candidate.id === id);
  if (!metric) throw new Error(`the catalogue has no ${id}`);
  return metric;
};

/** The cell of one metric in a file of this manner; null where it is blank. `parts`: whether the file shows numerator and denominator. */
export const writeFigure = (at: SchoolYear, metric: string, { manner, parts }: { readonly manner: Manner; readonly parts: boolean }): TrueFigure | null => {
  const numbers = numbersOf(at, metric);
  const spelling = spell(metricCalled(metric), numbers, { manner, random: randomOf(at, metric, 'spelling') });
  if (spelling === null) return null;
  const shown = parts && spelling.missing === 'none' && spelling.status === 'reported';
  return {
    school: at.school.code,
    year: at.year,
    metric,
    ...spelling,
    numerator: shown ? (numbers?.numerator ?? null) : null,
    denominator: shown ? (numbers?.denominator ?? null) : null,
  };
};
