/** Ends and step of a value axis, on round numbers. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

const niceStep = (raw: number): number => {
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= raw * 0.999) ?? 10;
  return step * power;
};

/**
 * A range that holds all values. From zero, unless the values lie far from it (then a zero would only squeeze them);
 * never past `ceiling` (100 for percent) when no value is.
 */
export const niceRange = (values: readonly number[], ceiling: number | null): Range => {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.length === 0) return { min: 0, max: ceiling ?? 1, interval: (ceiling ?? 1) / 4 };
  const highest = known.reduce((most, value) => Math.max(most, value), -Infinity);
  const lowest = known.reduce((least, value) => Math.min(least, value), Infinity);
  const fromZero = lowest >= 0 && lowest < highest * (ceiling === null ? 0.6 : 0.3);
  const low = fromZero ? 0 : lowest;
  const spread = highest - low || Math.abs(highest) || 1;
  const interval = niceStep(spread / 4);
  const min = Math.floor((low - (fromZero ? 0 : spread * 0.05)) / interval) * interval;
  const max = Math.ceil((highest === low ? low + spread : highest + spread * 0.02) / interval) * interval;
  return {
    min: lowest >= 0 ? Math.max(0, min) : min,
    max: ceiling !== null && highest <= ceiling ? Math.min(max, ceiling) : max === min ? min + interval : max,
    interval,
  };
};
