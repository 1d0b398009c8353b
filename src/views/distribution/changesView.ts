import type { ChangesRows } from '../../charts/distribution/changesChart.ts';
import type { SchoolChange } from '../../domain/answers/schoolChanges.ts';
import { isExpected } from '../../domain/isExpected.ts';
import { movementsOf, type Movements } from '../../domain/movements.ts';
import { turnBetween } from '../../domain/register/predecessors.ts';
import type { DistributionView } from './distributionView.ts';

/** So many of each side are drawn; the table has all. */
const DRAWN = 8;

export interface ChangesView {
  readonly movements: Movements;
  readonly rows: ChangesRows;
  /** Schools that moved beyond the usual but are only in the table. */
  readonly more: number;
  /** Merged or split between the years, and so not compared. */
  readonly turned: number;
  /** The other schools expected in one of the years that have no figure in both. */
  readonly without: number;
  readonly expected: number;
}

/** Who moved between two years, as it is drawn. */
export const changesView = ({ metric, schools, names, places, turns, year, base }: DistributionView & { readonly base: number }, changes: readonly SchoolChange[], yearShort: (year: number) => string): ChangesView => {
  const movements = movementsOf(metric, changes);
  const row = (change: SchoolChange) => ({ change, name: names.get(change.school) ?? change.school, place: places.get(change.school) ?? null });
  const both = new Set(changes.map(({ school }) => school));
  const expected = schools.filter((school) => both.has(school.id) || isExpected(school, year) || isExpected(school, base));
  const turned = expected.filter(({ id }) => !both.has(id) && turnBetween(turns.get(id) ?? [], base, year) !== null).length;
  return {
    movements,
    rows: {
      metric, from: yearShort(base), to: yearShort(year), year,
      rose: movements.rose.slice(0, DRAWN).map(row),
      fell: movements.fell.slice(0, DRAWN).map(row),
    },
    more: Math.max(0, movements.rose.length - DRAWN) + Math.max(0, movements.fell.length - DRAWN),
    turned,
    without: expected.length - changes.length - turned,
    expected: expected.length,
  };
};
