import { quantile } from './statistics.ts';

/** Bins of one width side by side: the n-th holds values from `from + n × width` up to, not including, the next; the last includes its end. */
export interface Bins {
  readonly from: number;
  readonly width: number;
  readonly count: number;
}

interface Given {
  readonly values: readonly number[];
  /** Values are whole numbers, and so is the width. */
  readonly whole: boolean;
  /** No bin goes past it: 100 for rates. Null: open. */
  readonly ceiling: number | null;
}

const MOST = 40;

export const niceWidth = (raw: number, least: number): number => {
  const wanted = Math.max(raw, least);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const width = [1, 2, 5, 10].map((step) => step * power).find((step) => step >= wanted * 0.999) ?? 10 * power;
  return least === 1 ? Math.max(1, Math.round(width)) : width;
};

/**
 * Width after Freedman and Diaconis (1981), 2 × quartile distance ÷ cube root of n, and after Sturges (1926) where half
 * of the values are equal; brought to 1, 2 or 5 times a power of ten. Null of nothing.
 */
export const binsOf = ({ values, whole, ceiling }: Given): Bins | null => {
  const lower = quantile(values, 0.25);
  const upper = quantile(values, 0.75);
  const lowest = quantile(values, 0);
  const highest = quantile(values, 1);
  if (lower === null || upper === null || lowest === null || highest === null) return null;
  const least = whole ? 1 : 0.1;
  const spread = highest - lowest;
  const raw = upper > lower ? (2 * (upper - lower)) / Math.cbrt(values.length) : spread / (Math.log2(values.length) + 1);
  const width = niceWidth(Math.max(raw, spread / MOST), least);
  const end = !whole && ceiling !== null && highest <= ceiling ? Math.ceil(ceiling / width - 1e-9) * width : Infinity;
  const from = Math.min(Math.floor(lowest / width) * width, end - width);
  const past = whole ? highest + 1 : highest;
  const to = Math.max(Math.ceil((past - from) / width - 1e-9) * width + from, from + width);
  return { from, width, count: Math.max(1, Math.round((Math.min(to, end) - from) / width)) };
};

/** The place of a value's bin. */
export const binOf = ({ from, width, count }: Bins, value: number): number => Math.min(count - 1, Math.max(0, Math.floor((value - from) / width + 1e-9)));
