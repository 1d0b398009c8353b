import type { Metric, Norm } from '../../domain/metric.ts';
import { normsFor } from '../../domain/normStanding.ts';
import type { SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** A norm over the years of a chart and the types of school it holds for. Values null where none is in force. */
export interface NormLine {
  readonly bound: Norm['bound'];
  readonly types: readonly SchoolType[];
  /** The types on view for which it does not hold. */
  readonly others: readonly SchoolType[];
  readonly values: readonly (number | null)[];
  /** From and to which year the last norm on view holds; null: open. */
  readonly from: Year | null;
  readonly to: Year | null;
}

/** The strictest of the norms of one bound: with several a school must meet them all. */
const strictest = (norms: readonly Norm[], bound: Norm['bound']): Norm | null =>
  norms
    .filter((norm) => norm.bound === bound)
    .reduce<Norm | null>((strict, norm) => (strict && (bound === 'atLeast' ? strict.value >= norm.value : strict.value <= norm.value) ? strict : norm), null);

/** The norm lines of a metric for some types of school; types with the same norms share a line. */
export const normLines = (metric: Metric, types: readonly SchoolType[], years: readonly Year[]): readonly NormLine[] => {
  const lines = new Map<string, Omit<NormLine, 'others'>>();
  for (const type of types) {
    for (const bound of ['atLeast', 'atMost'] as const) {
      const norms = years.map((year) => strictest(normsFor(metric, type, year), bound));
      const last = norms.findLast((norm) => norm !== null);
      if (!last) continue;
      const values = norms.map((norm) => norm?.value ?? null);
      const key = `${bound} ${values.join(' ')} ${last.fromYear ?? ''} ${last.toYear ?? ''}`;
      lines.set(key, { bound, values, from: last.fromYear, to: last.toYear, types: [...(lines.get(key)?.types ?? []), type] });
    }
  }
  return [...lines.values()].map((line) => ({ ...line, others: types.filter((type) => !line.types.includes(type)) }));
};
