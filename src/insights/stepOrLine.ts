import { mean } from '../domain/statistics.ts';
import type { Year } from '../domain/year.ts';

interface Point {
  readonly year: Year;
  readonly value: number;
}

const squares = (off: readonly number[]): number => off.reduce((sum, one) => sum + one * one, 0);

/** Whether two levels, parted at a year, leave less of the figures unexplained than a straight line. */
export const stepFitsBetter = (points: readonly Point[], since: Year): boolean => {
  const level = (among: readonly Point[]): number => mean(among.map(({ value }) => value)) ?? 0;
  const [before, after] = [level(points.filter(({ year }) => year < since)), level(points.filter(({ year }) => year >= since))];
  const [centre, middle] = [mean(points.map(({ year }) => year)) ?? 0, level(points)];
  const slope = points.reduce((sum, { year, value }) => sum + (year - centre) * (value - middle), 0) / Math.max(squares(points.map(({ year }) => year - centre)), Number.MIN_VALUE);
  const left = squares(points.map(({ year, value }) => value - (year < since ? before : after)));
  return left <= squares(points.map(({ year, value }) => value - middle - slope * (year - centre)));
};
