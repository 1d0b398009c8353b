import type { Language } from '../../domain/bilingual.ts';
import { formatBare } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import { niceRange, type Range } from '../niceRange.ts';

/** Grades and yes or no lie on lines; schools are spread a little around them. */
export const isStepped = (metric: Metric): boolean => metric.kind === 'ordinal' || metric.kind === 'boolean';

/** The axis that holds all values of a metric, of all years. */
export const relationRange = (metric: Metric, values: readonly number[]): Range => {
  switch (metric.kind) {
    case 'boolean':
      return { min: -0.5, max: 1.5, interval: 0.5 };
    case 'ordinal':
      return { min: 0.5, max: metric.levels.length + 0.5, interval: 0.5 };
    case 'rate':
      return niceRange(values, 100);
    case 'count':
      return niceRange(values, null, 1);
    case 'score':
      return niceRange(values, null);
  }
};

export const axisText = (metric: Metric, value: number, language: Language): string =>
  isStepped(metric) && !Number.isInteger(value) ? '' : formatBare(metric, value, language);

/** Between −0.3 and 0.3, the same for a school on every day. */
export const spread = (school: string, salt: number): number => {
  let mixed = salt;
  for (const letter of school) mixed = (Math.imul(mixed, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (((mixed ^ (mixed >>> 12)) >>> 0) / 4_294_967_296 - 0.5) * 0.6;
};
