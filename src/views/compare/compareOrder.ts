import type { Metric } from '../../domain/metric.ts';
import type { SortBy } from '../../ui/dataColumn.ts';
import type { Sorting } from '../../ui/sortRows.ts';
import type { CompareRow } from './compareRows.ts';

/** The id under which a metric's change is sorted by. */
export const changeId = (metric: Metric): string => `${metric.id}.change`;

/** To sort by a figure is to rank by it: only where that may be. */
export const sortByValue = (metric: Metric): SortBy<CompareRow> | null => (metric.rankable ? ({ cells }) => cells.get(metric.id)?.figure.value ?? null : null);

/** Who moved most may be asked of every metric whose change is a number. */
export const sortByChange = (metric: Metric): SortBy<CompareRow> | null =>
  metric.kind === 'ordinal' || metric.kind === 'boolean' ? null : ({ cells }) => cells.get(metric.id)?.change ?? null;

/** What the rows are sorted by in the order asked for; null: as the register has them. */
export const sorterOf = (metrics: readonly Metric[], sorting: Sorting | null): SortBy<CompareRow> | null => {
  if (sorting === null) return null;
  if (sorting.column === 'school') return ({ school }) => school.name;
  if (sorting.column === 'type') return ({ school }) => school.type;
  const byValue = metrics.find((metric) => metric.id === sorting.column);
  if (byValue) return sortByValue(byValue);
  const byChange = metrics.find((metric) => changeId(metric) === sorting.column);
  return byChange ? sortByChange(byChange) : null;
};
