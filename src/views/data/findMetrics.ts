import type { Metric } from '../../domain/metric.ts';

const ORIGIN_ORDER: readonly Metric['origin'][] = ['inferred', 'edited', 'catalogue'];

/** Metrics with the text in a name, a header or the id; those made from unknown headers first, else in the order of the catalogue. */
export const findMetrics = (metrics: readonly Metric[], find: string): Metric[] => {
  const needle = find.trim().toLowerCase();
  const holds = (text: string): boolean => text.toLowerCase().includes(needle);
  return metrics
    .filter(({ id, name, headers }) => needle === '' || [id, name.zh, name.en, ...headers].some(holds))
    .toSorted((one, other) => ORIGIN_ORDER.indexOf(one.origin) - ORIGIN_ORDER.indexOf(other.origin));
};
