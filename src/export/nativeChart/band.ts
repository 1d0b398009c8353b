import type { Look } from '../../charts/look.ts';
import type { NativeSeries } from './chartModel.ts';
import { inkOf } from './inks.ts';
import { fieldsOf, listOf, numberOf, type Fields } from './readOption.ts';

interface Between {
  readonly low: number;
  readonly high: number;
}

/** The numbers that a band's outline goes through: its edges over each place. Null: the series is not a band. */
const edgesOf = (series: Fields): ReadonlyMap<number, Between> | null => {
  const { renderItem } = series;
  if (typeof renderItem !== 'function') return null;
  const found = new Map<number, Between>();
  for (const dataIndex of listOf(series['data']).keys()) {
    // Asked to draw where a pixel is a unit, it says its numbers.
    const shape = fieldsOf(renderItem({ dataIndex }, { coord: (at: readonly number[]) => at }));
    if (shape['type'] !== 'polygon') return null;
    for (const point of listOf(fieldsOf(shape['shape'])['points'])) {
      const [x, y] = listOf(point).map(numberOf);
      if (typeof x !== 'number' || typeof y !== 'number') return null;
      const known = found.get(Math.round(x));
      found.set(Math.round(x), { low: Math.min(known?.low ?? y, y), high: Math.max(known?.high ?? y, y) });
    }
  }
  return found;
};

/**
 * A quartile band as Office can draw it with its gaps: a bar from the lower to the upper quartile in each year, standing on one that is
 * not seen. (Its areas fall to zero where nothing is.) Null where it is no band or reaches below zero.
 */
export const bandSeries = (series: Fields, keys: readonly number[], look: Look): readonly NativeSeries[] | null => {
  if (series['name'] !== look.t('chart.band')) return null;
  const edges = edgesOf(series);
  const ink = inkOf(series['color']);
  if (!edges || !ink || [...edges.values()].some(({ low }) => low < 0)) return null;
  const bars = (name: string, listed: boolean, of: (edge: Between) => number): NativeSeries => ({
    form: 'bar', stacked: true, name, listed, fill: listed ? { ink, pattern: null } : null, stroke: null, mark: null,
    points: keys.map((key) => {
      const edge = edges.get(key);
      return { x: null, y: edge ? of(edge) : null, label: null, mark: null };
    }),
  });
  return [bars(look.t('file.lowerQuartile'), false, ({ low }) => low), bars(look.t('file.quartileRange'), true, ({ low, high }) => high - low)];
};
