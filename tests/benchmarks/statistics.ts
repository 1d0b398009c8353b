/** Linear between neighbours, as numpy does it; `share` from 0 to 1. Null of nothing. */
export const quantile = (values: readonly number[], share: number): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  return low === undefined || high === undefined ? null : low + (high - low) * (place - Math.floor(place));
};

/** `812 (790–845)`: the median, and the smallest and largest around it; `–` where nothing was measured. */
export const medianAndSpread = (values: readonly number[], digits = 0): string => {
  const median = quantile(values, 0.5);
  if (median === null) return '–';
  const spread = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
  return values.length === 1 ? median.toFixed(digits) : `${median.toFixed(digits)} (${spread})`;
};
