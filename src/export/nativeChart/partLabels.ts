import type { Label, NativeAxis, NativePoint, NativeSeries, Place } from './chartModel.ts';

interface Room {
  readonly y: NativeAxis;
  /** Where values are drawn, as shares of the chart. */
  readonly plot: Place;
  /** Of a line of words, as a share of the chart's height. */
  readonly line: number;
}

const linesIn = (text: string): number => text.split('\n').length;

/** Words at the ends of lines moved down, and where the chart ends up again, until none lies over another. */
export const partLabels = (series: readonly NativeSeries[], { y, plot, line }: Room): readonly NativeSeries[] => {
  const { min, max } = y;
  if (min === null || max === null || max <= min) return series;
  const ends = series
    .flatMap(({ form, points }) => (form === 'line' ? points.flatMap((point) => (point.label && point.y !== null ? [{ label: point.label, at: plot.top + ((max - point.y) / (max - min)) * plot.height, tall: linesIn(point.label.text) * line }] : [])) : []))
    .toSorted((one, other) => one.at - other.at);
  const middles = new Map<Label, number>();
  let free = 0;
  for (const { label, at, tall } of ends) {
    const middle = Math.max(at, free + tall / 2);
    middles.set(label, middle);
    free = middle + tall / 2;
  }
  let floor = 1;
  for (const { label, tall } of ends.toReversed()) {
    const middle = Math.min(middles.get(label) ?? 0, floor - tall / 2);
    middles.set(label, middle);
    floor = middle - tall / 2;
  }
  const down = new Map(ends.map(({ label, at }) => [label, (middles.get(label) ?? at) - at]));
  const moved = (point: NativePoint): NativePoint => (point.label && down.has(point.label) ? { ...point, label: { ...point.label, down: down.get(point.label) ?? 0 } } : point);
  return series.map((one) => (one.form === 'line' ? { ...one, points: one.points.map(moved) } : one));
};
