import { median } from './statistics.ts';
import type { Year } from './year.ts';

/** The middle of the yearly changes between all pairs of years (Theil 1950, Sen 1968): one wild year does not move it. Null under two years. */
export const senSlope = (points: readonly { readonly year: Year; readonly value: number }[]): number | null =>
  median(points.flatMap((later, place) => points.slice(0, place).flatMap((earlier) => (later.year === earlier.year ? [] : [(later.value - earlier.value) / (later.year - earlier.year)]))));
