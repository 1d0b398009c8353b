import type { ChangeTails } from '../domain/answers/changeTails.ts';
import type { LevelShift, LevelShifts } from '../domain/answers/levelShifts.ts';
import { chanceTail } from './chanceTail.ts';
import { GATES, hold } from './hold.ts';
import type { Insight, Tested } from './insight.ts';
import { shiftScale } from './shiftScale.ts';
import { tailFreedom } from './tailFreedom.ts';
import { weightOf } from './weightOf.ts';

/** A level is moved only by two wild years and more: its tail has twice the degrees of that of single years. */
const YEARS_OUT = 2;
/** What each further year of change that is looked at adds to the chance of the best: they share most of their years. */
const ANOTHER_SPLIT = 0.55;
/** What a metric's own tail is given before it is taken for heavier than all metrics'. */
const SLACK = 1;

const nearer = (value: number | undefined, to: number, from: number): boolean => value !== undefined && Math.abs(value - to) <= Math.abs(value - from);

/** Where the years about the change lie nearer to the other level, it began in none that could be looked at. */
const partsThere = ({ since, before, after, points }: LevelShift): boolean => {
  return nearer(points.find(({ year }) => year >= since)?.value, after, before) && nearer(points.findLast(({ year }) => year < since)?.value, before, after);
};

/** Schools whose figures have stayed at another level since a year, beyond chance: tested over all schools and metrics with at least three years on either side, each at the year that parts its figures best. */
export const lastingChange = ({ spreads, shifts }: LevelShifts, tails: readonly ChangeTails[]): Tested => {
  const tests = spreads.reduce((sum, { series }) => sum + series, 0);
  const freedom = tailFreedom(tails, SLACK);
  const scales = shiftScale(spreads);
  const measured = shifts.flatMap((shift) => {
    const scale = scales.get(shift.metric);
    if (!scale || shift.offset === 0 || !partsThere(shift)) return [];
    const distance = shift.offset / Math.max(scale.usual, shift.own);
    const chance = chanceTail(Math.abs(distance), { known: scale.known, freedom: YEARS_OUT * freedom(shift.metric) });
    return [{ shift, distance, p: Math.min(1, chance * (1 + ANOTHER_SPLIT * (shift.splits - 1))) }];
  });
  const held = hold(measured.map(({ p }) => p), tests, GATES.lasting);
  const insights = measured.flatMap(({ shift, distance, p }, place): readonly Insight[] => {
    const { school, metric, points } = shift;
    const year = points.at(-1)?.year;
    if (held[place] !== true || year === undefined) return [];
    return [
      {
        kind: 'lasting', key: `lasting ${school} ${metric} ${year}`, year, schools: [school], metric, shift, p,
        weight: weightOf('lasting', Math.abs(distance) / 20),
        target: { screen: 'trend', search: { metric, schools: [school] } },
      },
    ];
  });
  return { tests, insights };
};
