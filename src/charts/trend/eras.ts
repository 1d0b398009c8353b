import type { Metric } from '../../domain/metric.ts';
import type { Year } from '../../domain/year.ts';

/** The years of an axis cut where a definition changed, and in `also`: lines do not cross from one part to the next. */
export const eras = (metric: Metric, years: readonly Year[], also: readonly Year[] = []): readonly (readonly Year[])[] => {
  const cuts = new Set([...metric.definitionChanges.map((change) => change.year), ...also]);
  const parts: Year[][] = [[]];
  for (const year of years) {
    const last = parts.at(-1);
    if (cuts.has(year) && last && last.length > 0) parts.push([year]);
    else last?.push(year);
  }
  return parts;
};
