/** Under this many schools no quartile, percentile or rank is given (domain.md, small groups). */
export const SMALLEST_GROUP = 5;

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Quantile of type 7 of Hyndman and Fan (1996), as R, NumPy and DuckDB's quantile_cont; null of nothing. */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = new Float64Array(values);
  sorted.sort();
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
};

export const median = (values: readonly number[]): number | null => quantile(values, 0.5);

/** The middle value that exists, the lower of two: for ordinals, whose levels have nothing between them. */
export const medianLevel = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;

/** Median absolute deviation from the median, not scaled. */
export const medianDeviation = (values: readonly number[]): number | null => {
  const centre = median(values);
  return centre === null ? null : median(values.map((value) => Math.abs(value - centre)));
};

/** Mean absolute deviation from the median. */
const meanDeviation = (values: readonly number[]): number | null => {
  const centre = median(values);
  return centre === null ? null : mean(values.map((value) => Math.abs(value - centre)));
};

/**
 * What a usual distance from the middle is, on the scale of a standard deviation: 1.4826 × median deviation, or
 * 1.2533 × mean deviation where most values are equal (Iglewicz and Hoaglin 1993), and never under `least`, so that a
 * step of one where nobody else moved is not taken for a sensation.
 */
export const robustScale = (values: readonly number[], least: number): number | null => {
  const middle = medianDeviation(values);
  const average = meanDeviation(values);
  if (middle === null || average === null) return null;
  return Math.max(middle > 0 ? 1.4826 * middle : 1.2533 * average, least);
};

/**
 * Where a value lies in a group, 0 (lowest) to 1 (highest), ties in the middle of their share; null in a group under
 * five. The value itself belongs to the group.
 */
export const placeInGroup = (value: number, group: readonly number[]): number | null => {
  if (group.length < SMALLEST_GROUP) return null;
  const below = group.filter((other) => other < value).length;
  const equal = group.filter((other) => other === value).length;
  return group.length === equal ? 0.5 : (below + (equal - 1) / 2) / (group.length - 1);
};
