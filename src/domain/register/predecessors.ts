import type { SchoolFigure } from '../answers/schoolFigures.ts';
import type { SchoolId } from '../ids.ts';
import { isExpected } from '../isExpected.ts';
import type { Metric } from '../metric.ts';
import { statusClass } from '../observation.ts';
import type { School } from '../school.ts';
import type { Year } from '../year.ts';

/** A school that went into another, itself or on the way: it counts in the years before the one in which it did. */
export interface Predecessor {
  readonly school: School;
  readonly before: Year;
}

/** The first year whose figures are of the merged school: one that went in at the end of a year still reports that year itself. */
const firstYear = (year: Year, { closed }: Pick<School, 'closed'>): Year => (closed === null ? year : Math.max(year, closed + 1));

/** Every school that went into this one in a year told, those that had gone into them too. */
export const predecessorsOf = (school: SchoolId, schools: readonly School[]): readonly Predecessor[] => {
  const found = new Map<SchoolId, Predecessor>();
  const visit = (into: SchoolId): void => {
    for (const each of schools) {
      if (each.id === school || found.has(each.id)) continue;
      const event = each.lineage.find((one) => one.kind === 'mergedInto' && one.other === into);
      if (!event || event.year === null) continue;
      const before = firstYear(event.year, each);
      found.set(each.id, { school: each, before });
      visit(each.id);
    }
  };
  visit(school);
  return [...found.values()];
};

/** A year from which a school is not what it was: others went into it, parts went out of it, or it was made by a split. */
export interface Turn {
  readonly year: Year;
  readonly kind: 'merged' | 'split';
  readonly others: readonly string[];
}

/** The turns of every school that has one, by year: lines break there, and years are not compared across. */
export const turnsAmong = (schools: readonly School[]): ReadonlyMap<SchoolId, readonly Turn[]> => {
  const names = new Map(schools.map(({ id, name }) => [id, name]));
  const turns = new Map<SchoolId, readonly Turn[]>();
  const note = (of: SchoolId, { year, kind }: { readonly year: Year | null; readonly kind: Turn['kind'] }, other: string): void => {
    if (year === null) return;
    const known = turns.get(of) ?? [];
    const same = known.find((turn) => turn.year === year && turn.kind === kind);
    const turn = { year, kind, others: [...(same?.others ?? []), other] };
    turns.set(of, [...known.filter((each) => each !== same), turn].toSorted((one, two) => one.year - two.year));
  };
  for (const { id, name, closed, lineage } of schools) {
    for (const event of lineage) {
      if (event.kind === 'mergedInto') note(event.other, { year: event.year === null ? null : firstYear(event.year, { closed }), kind: 'merged' }, name);
      if (event.kind !== 'splitFrom') continue;
      note(event.other, { year: event.year, kind: 'split' }, name);
      note(id, { year: event.year, kind: 'split' }, names.get(event.other) ?? '');
    }
  }
  return turns;
};

/** The turns of one school. */
export const turnsOf = ({ id }: Pick<School, 'id'>, schools: readonly School[]): readonly Turn[] => turnsAmong(schools).get(id) ?? [];

/** The last turn after one year and up to another; null: the school's figures of the two can be compared. */
export const turnBetween = (turns: readonly Turn[], from: Year, to: Year): Turn | null => turns.findLast(({ year }) => year > from && year <= to) ?? null;

/** A figure over a merger: of the school together with those that later went into it. */
export interface OverMerger {
  readonly figure: SchoolFigure;
  readonly parts: readonly { readonly name: string; readonly figure: SchoolFigure }[];
}

/**
 * How figures of a metric come together: what a district adds up adds up, rates by Σ numerators ÷ Σ denominators (domain.md,
 * 3 and 10). What each school does for itself (lessons, drills), seconds, grades and scores have no sum.
 */
export const combines = ({ kind, aggregation }: Pick<Metric, 'kind' | 'aggregation'>): boolean => kind === 'rate' || (kind === 'count' && aggregation === 'sum');

/**
 * By year before a merger, the figure of a school and its predecessors together, in the metric's unit. Only where every one
 * that was expected to report gave a figure (a rate: with numerator and denominator); a part would pass for the whole.
 */
export const overMergers = (school: School, figures: readonly SchoolFigure[], { metric, schools }: { readonly metric: Metric; readonly schools: readonly School[] }): ReadonlyMap<Year, OverMerger> => {
  const found = new Map<Year, OverMerger>();
  const predecessors = predecessorsOf(school.id, schools);
  if (!combines(metric) || predecessors.length === 0) return found;
  const results = figures.filter(({ metric: of, status }) => of === metric.id && statusClass(status) === 'result');
  for (const year of new Set(results.map((figure) => figure.year))) {
    const earlier = predecessors.filter((one) => year < one.before && isExpected(one.school, year)).map((one) => one.school);
    if (earlier.length === 0) continue;
    const of = (id: SchoolId): SchoolFigure | undefined => results.find((figure) => figure.school === id && figure.year === year);
    const isThere = of(school.id) !== undefined || (isExpected(school, year) && !startsLater(school, predecessors, year));
    const parts = [...(isThere ? [school] : []), ...earlier].map(({ id, name }) => ({ name, figure: of(id) }));
    const whole = parts.flatMap(({ name, figure }) => (figure && figure.value !== null ? [{ name, figure }] : []));
    const value = whole.length === parts.length ? together(metric, whole.map(({ figure }) => figure)) : null;
    const [first] = whole;
    if (value === null || !first) continue;
    found.set(year, { parts: whole, figure: { ...first.figure, ...value, school: school.id, status: whole.every(({ figure }) => figure.status === 'reported') ? 'reported' : 'approximate', missing: 'none' } });
  }
  return found;
};

/** A school's figures of a metric, with those over its mergers in the place of its own. */
export const withPredecessors = (own: readonly SchoolFigure[], over: ReadonlyMap<Year, OverMerger>): readonly SchoolFigure[] => [
  ...own.filter(({ year, status }) => !over.has(year) || statusClass(status) !== 'result'),
  ...[...over.values()].map(({ figure }) => figure),
];

/** Where a school's line breaks: at each turn, but not at a merger before which its figure is over all that made it. */
export const lineBreaks = (turns: readonly Turn[], over: ReadonlyMap<Year, OverMerger> | undefined): readonly Year[] =>
  turns.filter(({ kind, year }) => kind === 'split' || !over?.has(year - 1)).map(({ year }) => year);

/** Of the year before one in which others went into a school, and nothing else befell it, the figure of all of them together; else null. */
export const beforeMerger = (
  school: School, figures: readonly SchoolFigure[], { metric, year, turns, schools }: { readonly metric: Metric; readonly year: Year; readonly turns: readonly Turn[]; readonly schools: readonly School[] },
): OverMerger | null => {
  const here = turns.filter((turn) => turn.year === year);
  return here.length > 0 && here.every(({ kind }) => kind === 'merged') ? (overMergers(school, figures, { metric, schools }).get(year - 1) ?? null) : null;
};

/** Made by the merger, with no year of opening on record: not there before. */
const startsLater = ({ opened }: School, predecessors: readonly Predecessor[], year: Year): boolean => opened === null && predecessors.length > 1 && predecessors.every(({ before }) => year < before);

const together = ({ kind }: Metric, figures: readonly SchoolFigure[]): Pick<SchoolFigure, 'value' | 'numerator' | 'denominator'> | null => {
  const sum = (of: (figure: SchoolFigure) => number | null): number | null => figures.reduce<number | null>((total, figure) => { const part = of(figure); return total === null || part === null ? null : total + part; }, 0);
  const [numerator, denominator] = [sum((figure) => figure.numerator), sum((figure) => figure.denominator)];
  if (kind === 'count') return { value: sum((figure) => figure.value), numerator: null, denominator: null };
  return numerator === null || denominator === null || denominator <= 0 ? null : { value: (numerator / denominator) * 100, numerator, denominator };
};
