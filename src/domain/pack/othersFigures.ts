import { groupBy } from '../groupBy.ts';
import type { SchoolId } from '../ids.ts';
import type { Metric } from '../metric.ts';
import type { SchoolType } from '../school.ts';
import { evened } from './evened.ts';
import type { PackFigure, PackManner } from './packData.ts';
import { resultsAmong } from './resultsAmong.ts';
import { SMALLEST_GROUP } from '../statistics.ts';

interface Others {
  readonly figures: readonly PackFigure[];
  readonly kept: number;
  readonly evened: number;
  readonly dropped: number;
  readonly smallBase: number;
}

/** Results of the other schools as the pack may show them: without base, status or cell, and each value at least three times in its metric, year and type. */
export const othersFigures = (
  all: readonly PackFigure[],
  { metrics, types, manner, shuffled }: { readonly metrics: ReadonlyMap<string, Metric>; readonly types: ReadonlyMap<SchoolId, SchoolType>; readonly manner: PackManner; readonly shuffled: <Item>(items: readonly Item[]) => readonly Item[] },
): Others => {
  const results = resultsAmong(all);
  const based = results.filter(({ metric, denominator }) => metrics.get(metric)?.kind !== 'rate' || denominator === null || denominator >= SMALLEST_GROUP);
  const cells = groupBy(based.filter(({ school, metric }) => types.has(school) && metrics.has(metric)), ({ school, metric, year }) => `${metric}\n${year}\n${types.get(school) ?? ''}`);
  const figures: PackFigure[] = [];
  let kept = 0;
  for (const cell of cells.values()) {
    const [first] = cell;
    const metric = first && metrics.get(first.metric);
    if (!metric || cell.length < SMALLEST_GROUP) continue;
    const values = evened(cell.map(({ value }) => value), metric.kind === 'score' ? 1 : 0);
    kept += values.filter((value, place) => value === cell[place]?.value).length;
    const type = types.get(first.school);
    const dealt = manner === 'letters' ? cell.map(({ school }) => school) : shuffled([...types].flatMap(([school, of]) => (of === type ? [school] : [])));
    values.forEach((value, place) => {
      const school = dealt[place];
      if (school !== undefined) figures.push({ school, metric: first.metric, year: first.year, value, numerator: null, denominator: null, status: 'reported', missing: 'none' });
    });
  }
  return { figures, kept, evened: figures.length - kept, dropped: all.length - figures.length, smallBase: results.length - based.length };
};
