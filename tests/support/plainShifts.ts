import type { LevelShift, LevelShifts, ShiftSpread } from '../../src/domain/answers/levelShifts.ts';
import { evenScale, evenStep } from '../../src/domain/evenScale.ts';
import { grouped } from '../../src/domain/grouped.ts';
import { importId, schoolId } from '../../src/domain/ids.ts';
import type { Metric } from '../../src/domain/metric.ts';
import { mean, median, quantile } from '../../src/domain/statistics.ts';
import type { PlainFigure } from './plainChanges.ts';

const NOWHERE = { import: importId('x'), file: 0, row: 0, column: 0 };
const middle = (values: readonly number[]): number => median(values) ?? 0;
const average = (values: readonly number[]): number => mean(values) ?? 0;

interface Point extends PlainFigure {
  readonly even: number;
}

interface Side {
  readonly points: readonly Point[];
  readonly middle: number;
  readonly off: readonly number[];
  readonly far: readonly number[];
  readonly unsure: number;
}

const sideOf = (points: readonly Point[], { kind }: Metric): Side => {
  const all = points.map(({ even }) => even);
  const [half, centre] = [middle(all), average(all)];
  return {
    points,
    middle: half,
    off: all.map((one) => one - half),
    far: all.map((one) => Math.abs(one - centre) / Math.sqrt(1 - 1 / all.length)),
    unsure: kind === 'rate' ? average(points.map((point) => 0.25 / membersOf(point))) : 0,
  };
};

const membersOf = ({ denominator }: PlainFigure): number => (denominator !== null && denominator !== undefined && denominator > 0 ? denominator : 20);
const nearer = (value: number | undefined, to: number, from: number): boolean => value !== undefined && Math.abs(value - to) <= Math.abs(value - from) + 1e-9;
const plain = ({ points }: Side): number => average(points.map(({ value }) => value));

/** Figures of ten years up to the year within its definition, school by school, with three years on either side of some year. */
const seriesOf = (figures: readonly PlainFigure[], metric: Metric, year: number): readonly (readonly Point[])[] => {
  const since = Math.max(year - 9, ...metric.definitionChanges.map((change) => change.year).filter((changed) => changed <= year));
  const inside = figures.filter((one) => one.metric === metric.id && one.year >= since && one.year <= year && (metric.kind !== 'rate' || (one.denominator ?? 5) >= 5));
  return grouped(inside, ({ school }) => school)
    .map(([, rows]) => rows.map((row) => ({ ...row, even: evenScale(metric.kind, row.value, membersOf(row)) })).toSorted((one, other) => one.year - other.year))
    .filter((rows) => rows.length >= 6 && rows.at(-1)?.year === year);
};

/** What queries/levelShifts.ts says of a metric up to a year, worked out without SQL; null where nothing is compared. */
const plainShiftsOf = (figures: readonly PlainFigure[], metric: Metric, year: number): { readonly spread: ShiftSpread; readonly shifts: readonly LevelShift[] } | null => {
  const series = seriesOf(figures, metric, year);
  const splits = series.flatMap((points) =>
    points.flatMap(({ year: since, school, type }, place) => {
      if (place < 3 || points.length - place < 3) return [];
      return [{ school, type, since, splits: points.length - 5, points, sides: [sideOf(points.slice(0, place), metric), sideOf(points.slice(place), metric)] as const }];
    }),
  );
  const singles = splits.flatMap(({ sides }) => sides);
  const clip = 2 * (quantile(singles.flatMap(({ off }) => off.map(Math.abs)), 0.75) ?? 0);
  const level = ({ middle: half, off }: Side): number => half + average(off.map((one) => Math.min(Math.max(one, -clip), clip)));
  const steps = splits.map((split) => {
    const [before, after] = split.sides;
    const [a, b] = [before.points.length, after.points.length];
    return {
      ...split, step: level(after) - level(before), middles: after.middle - before.middle, before: plain(before), after: plain(after),
      width: Math.sqrt(1 / a + 1 / b), unsure: Math.sqrt(before.unsure / a + after.unsure / b),
    };
  });
  const compared = grouped(steps, ({ since }) => since).flatMap(([, same]) => {
    if (same.length < 5) return [];
    const all = middle(same.map(({ step }) => step));
    const middles = middle(same.map((one) => one.middles));
    const change = middle(same.map(({ before, after }) => after - before));
    const ofType = new Map(grouped(same, ({ type }) => type).map(([type, rows]) => [type, rows.length >= 5 ? middle(rows.map(({ step }) => step)) : all]));
    return same.map((one) => {
      const unit = one.width * Math.sqrt(1 + Math.PI / (2 * same.length));
      const [off, halves, typed] = [one.step - all, one.middles - middles, one.step - (ofType.get(one.type) ?? all)];
      const agreed = off * halves <= 0 || off * typed <= 0 ? 0 : (Math.sign(off) * Math.min(Math.abs(off), 1.5 * Math.abs(halves), 1.5 * Math.abs(typed))) / unit;
      return { ...one, off: off / unit, agreed, own: one.unsure / unit, change, n: same.length };
    });
  });
  if (compared.length === 0) return null;
  const usual = (quantile(compared.map(({ off }) => Math.abs(off)), 0.86) ?? 0) / 1.4758;
  const single = (quantile(singles.flatMap(({ far }) => far), 0.86) ?? 0) / 1.4758;
  const least = evenStep(metric.kind, middle(series.flat().map(({ value }) => value))) / Math.SQRT2;
  const distance = ({ agreed, own }: (typeof compared)[number]): number => Math.abs(agreed) / Math.max(usual, least, own);
  return {
    spread: { metric: metric.id, series: new Set(compared.map(({ school }) => school)).size, usual, single, least },
    shifts: grouped(compared, ({ school }) => school).flatMap(([school, rows]) => {
      const [best] = rows.filter(({ before, after, sides }) => nearer(sides[0].points.at(-1)?.value, before, after) && nearer(sides[1].points[0]?.value, after, before)).toSorted((one, other) => distance(other) - distance(one) || one.since - other.since);
      if (!best || distance(best) < 2) return [];
      const { since, before, after, change, n, agreed, own, splits: looked, points } = best;
      return [{ school: schoolId(school), metric: metric.id, since, before, after, groupChange: change, n, offset: agreed, own, splits: looked, points: points.map((point) => ({ year: point.year, value: point.value, source: NOWHERE })) }];
    }),
  };
};

/** The same of several metrics. */
export const plainShifts = (figures: readonly PlainFigure[], metrics: readonly Metric[], year: number): LevelShifts => {
  const ofMetric = new Map<string, readonly PlainFigure[]>(grouped(figures, ({ metric }) => metric));
  const found = metrics.flatMap((metric) => plainShiftsOf(ofMetric.get(metric.id) ?? [], metric, year) ?? []);
  return { spreads: found.map(({ spread }) => spread), shifts: found.flatMap(({ shifts }) => shifts) };
};
