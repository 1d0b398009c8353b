import type { Metric, Norm } from '../../domain/metric.ts';
import { normsFor } from '../../domain/normStanding.ts';
import type { SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** A norm over the years of a chart and the types of school it holds for. Values null where none is in force. */
export interface NormLine {
  readonly bound: Norm['bound'];
  readonly types: readonly SchoolType[];
  readonly values: readonly (number | null)[];
}

/** The strictest of the norms of one bound: with several a school must meet them all. */
const strictest = (norms: readonly Norm[], bound: Norm['bound']): number | null => {
  const values = norms.filter((norm) => norm.bound === bound).map((norm) => norm.value);
  if (values.length === 0) return null;
  return bound === 'atLeast' ? Math.max(...values) : Math.min(...values);
};

/** The norm lines of a metric for some types of school; types with the same norms share a line. */
export const normLines = (metric: Metric, types: readonly SchoolType[], years: readonly Year[]): readonly NormLine[] => {
  const lines = new Map<string, NormLine>();
  for (const type of types) {
    for (const bound of ['atLeast', 'atMost'] as const) {
      const values = years.map((year) => strictest(normsFor(metric, type, year), bound));
      if (values.every((value) => value === null)) continue;
      const key = `${bound} ${values.join(' ')}`;
      lines.set(key, { bound, values, types: [...(lines.get(key)?.types ?? []), type] });
    }
  }
  return [...lines.values()];
};
