import type { ChangeTails } from '../domain/answers/changeTails.ts';
import type { UnusualChanges } from '../domain/answers/unusualChanges.ts';
import { changeTail } from './changeTail.ts';
import { GATES, hold } from './hold.ts';
import type { Insight, Tested } from './insight.ts';
import { tailFreedom } from './tailFreedom.ts';
import { weightOf } from './weightOf.ts';

/** Schools whose figure changed otherwise than the others', beyond chance: tested over all schools and metrics of the years looked at. */
export const largeChange = ({ tests, changes }: UnusualChanges, tails: readonly ChangeTails[]): Tested => {
  const freedom = tailFreedom(tails);
  const pValues = changes.map(({ metric, distance, n }) => changeTail(distance, n, freedom(metric)));
  const held = hold(pValues, tests, GATES.changes);
  const insights = changes.flatMap((change, place): readonly Insight[] => {
    const { school, metric, year, distance } = change;
    if (held[place] !== true) return [];
    return [
      {
        kind: 'change', key: `change ${school} ${metric} ${year}`, year, schools: [school], metric, change, p: pValues[place] ?? 1,
        weight: weightOf('change', Math.abs(distance) / 20),
        target: { screen: 'trend', search: { metric, schools: [school] } },
      },
    ];
  });
  return { tests, insights };
};
