import { normLines } from '../../charts/trend/normLines.ts';
import type { RelationRows, RelationTrail } from '../../charts/relation/relationRows.ts';
import { isStepped } from '../../charts/relation/relationAxis.ts';
import { definitionChanged } from '../../domain/districtFigure.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { turnBetween, type Turn } from '../../domain/register/predecessors.ts';
import { SCHOOL_TYPES } from '../../domain/school.ts';
import { theilSen } from '../../domain/theilSen.ts';
import type { YearBasis } from '../../domain/year.ts';
import type { Translate } from '../../words/translate.ts';
import { findingText } from './relationFinding.ts';
import type { RelationView, RelationYear } from './relationView.ts';

/** Following more would draw a thicket. */
const MOST_TRAILS = 8;

interface Given {
  readonly view: RelationView;
  readonly on: RelationYear;
  readonly chosen: readonly SchoolId[];
  /** Of all schools that merged or split. */
  readonly turns: ReadonlyMap<SchoolId, readonly Turn[]>;
  readonly basis: YearBasis;
  readonly t: Translate;
}

/** What is drawn of one year. */
export const relationRowsOf = ({ view, on, chosen, turns, basis, t }: Given): RelationRows => {
  const { x, y } = view.subject;
  const there = new Set(view.years.flatMap(({ dots }) => dots.map(({ type }) => type)));
  const types = SCHOOL_TYPES.filter((type) => there.has(type));
  return {
    x,
    y,
    year: on.year,
    basis,
    dots: on.dots,
    groups: view.groups,
    most: view.most,
    ranges: view.ranges,
    norms: { x: normLines(x, types, [on.year]), y: normLines(y, types, [on.year]) },
    trails: chosen.slice(0, MOST_TRAILS).flatMap((school, place) => trail(view, { school, place, turns: turns.get(school) ?? [], until: on })),
    line: isStepped(x) || isStepped(y) ? null : theilSen(on.dots),
    counted: { n: on.dots.length, of: on.of },
    finding: findingText(on, t),
  };
};

/** The years of a school up to the one on view; broken where a year is missing, where a definition changed, and where the school merged or split. */
const trail = ({ years, subject: { x, y } }: RelationView, { school, place, turns, until }: { readonly school: SchoolId; readonly place: number; readonly turns: readonly Turn[]; readonly until: RelationYear }): readonly RelationTrail[] => {
  const parts: RelationTrail['parts'][number][number][][] = [];
  let name = '';
  let last: number | null = null;
  for (const { year, dots } of years) {
    const dot = year <= until.year ? dots.find((one) => one.school === school) : undefined;
    if (!dot) continue;
    const broken = last === null || year !== last + 1 || definitionChanged(x, last, year) || definitionChanged(y, last, year) || turnBetween(turns, last, year) !== null;
    if (broken) parts.push([]);
    parts.at(-1)?.push({ year, x: dot.x, y: dot.y });
    name = dot.name;
    last = year;
  }
  return parts.length === 0 ? [] : [{ name, place, parts, turns }];
};
