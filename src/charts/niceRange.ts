/** Ends and step of a value axis, on round numbers. */
export interface Range {
  readonly min: number;
  readonly max: number;
  readonly interval: number;
}

const niceStep = (raw: number, least: number): number => {
  const power = 10 ** Math.floor(Math.log10(Math.max(raw, least)));
  const steps = [1, 2, 2.5, 5, 10].map((step) => step * power).filter((step) => isMultiple(step, least));
  return steps.find((step) => step >= raw * 0.999) ?? 10 * power;
};

const isMultiple = (value: number, of: number): boolean => Math.abs(value / of - Math.round(value / of)) < 1e-9;

/**
 * A range that holds all values. From zero, unless the values lie far from it and differ (then a zero would only squeeze them);
 * never past `ceiling` (100 for percent) when no value is. Steps are multiples of `least`: numbers are written with one
 * decimal, and a tick must say where it stands.
 */
export const niceRange = (values: readonly number[], ceiling: number | null, least = 0.1): Range => {
  const known = values.filter((value) => Number.isFinite(value));
  if (known.every((value) => value === 0)) return { min: 0, max: ceiling ?? 4, interval: (ceiling ?? 4) / 4 };
  const highest = known.reduce((most, value) => Math.max(most, value), -Infinity);
  const lowest = known.reduce((lower, value) => Math.min(lower, value), Infinity);
  const fromZero = lowest >= 0 && (lowest === highest || lowest < highest * (ceiling === null ? 0.6 : 0.3));
  const low = fromZero ? 0 : lowest;
  const spread = highest - low || Math.abs(highest) || 1;
  const interval = niceStep(spread / 4, least);
  const min = Math.floor((low - (fromZero ? 0 : spread * 0.05)) / interval) * interval;
  const max = Math.ceil((highest === low ? low + spread : highest + spread * (lowest === highest ? 0.15 : 0.02)) / interval) * interval;
  return {
    min: lowest >= 0 ? Math.max(0, min) : min,
    max: ceiling !== null && highest <= ceiling ? Math.min(max, ceiling) : max === min ? min + interval : max,
    interval,
  };
};
