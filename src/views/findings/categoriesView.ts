import type { CategoryYears } from '../../domain/answers/categoryYears.ts';
import type { FindingYear } from '../../domain/answers/findingYears.ts';
import { findingRuns, type FindingRun } from '../../domain/findingRuns.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import type { FindingsAddress } from './address.ts';

/** Named in at least so many years, one after the other, a finding is said to come back. */
const COMES_BACK = 2;

export interface CategoriesView {
  readonly years: readonly Year[];
  readonly cells: readonly FindingYear[];
  /** Most named in the last year first. */
  readonly categories: readonly string[];
  readonly runs: readonly FindingRun[];
  readonly reported: ReadonlyMap<SchoolId, ReadonlySet<Year>>;
  /** Schools with any finding in the years on view. */
  readonly schools: number;
}

/** Null where nothing was found in the years on view. */
export const categoriesView = (found: readonly FindingYear[], named: readonly CategoryYears[], { kind, from, to, schools: chosen }: Pick<FindingsAddress, 'kind' | 'from' | 'to' | 'schools'>): CategoriesView | null => {
  const within = (year: Year): boolean => year >= (from ?? -Infinity) && year <= (to ?? Infinity);
  const cells = found.filter((cell) => cell.kind === kind && within(cell.year));
  const reported = new Map(named.flatMap(({ school, category, years }) => (category === null ? [[school, new Set(years.filter(within))] as const] : [])));
  const all = [...reported.values()].flatMap((years) => [...years]);
  if (cells.length === 0) return null;
  const first = Math.min(...all);
  const last = Math.max(...all);
  const weight = new Map<string, number>();
  for (const { category, year, schools } of cells) weight.set(category, (weight.get(category) ?? 0) + schools / 1e6 + (year === last ? schools : 0));
  const runs = findingRuns(
    named.flatMap(({ school, category, years }) => (category === null ? [] : [{ school, category, years: years.filter(within) }])),
    { reported, last, atLeast: COMES_BACK },
  );
  const place = (school: SchoolId): number => (chosen.includes(school) ? chosen.indexOf(school) : chosen.length);
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    cells,
    categories: [...weight.keys()].toSorted((one, other) => (weight.get(other) ?? 0) - (weight.get(one) ?? 0)),
    runs: runs.toSorted((one, other) => place(one.school) - place(other.school)),
    reported,
    schools: [...reported.values()].filter((years) => years.size > 0).length,
  };
};
