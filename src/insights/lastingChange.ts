import type { ChangeTails } from '../domain/answers/changeTails.ts';
import type { LevelShifts } from '../domain/answers/levelShifts.ts';
import { GATES, hold } from './hold.ts';
import type { Insight, Tested } from './insight.ts';
import { shiftScale } from './shiftScale.ts';
import { shiftTail } from './shiftTail.ts';
import { tailFreedom } from './tailFreedom.ts';
import { weightOf } from './weightOf.ts';

/** What a metric's own tail is given before it is taken for heavier than all metrics'. */
const SLACK = 1.5;

/** Schools whose figures have stayed at another level since a year, beyond chance: tested over all schools and metrics with at least three years on either side, each at the year that parts its figures best, of those whose own figure is already at the new level. */
export const lastingChange = ({ spreads, shifts }: LevelShifts, tails: readonly ChangeTails[]): Tested => {
  const tests = spreads.reduce((sum, { series }) => sum + series, 0);
  const freedom = tailFreedom(tails, SLACK);
  const scales = shiftScale(spreads);
  const measured = shifts.flatMap((shift) => {
    const scale = scales.get(shift.metric);
    if (!scale || shift.offset === 0) return [];
    const distance = shift.offset / Math.max(scale.usual, shift.own);
    return [{ shift, distance, p: shiftTail(distance, { known: scale.known, freedom: freedom(shift.metric), splits: shift.splits }) }];
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
