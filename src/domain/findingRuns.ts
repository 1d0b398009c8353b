import type { SchoolId } from './ids.ts';
import type { Year } from './year.ts';

/** In which years a school named a category. */
export interface YearsNamed {
  readonly school: SchoolId;
  readonly category: string;
  readonly years: readonly Year[];
}

/**
 * A category that a school named year after year. A year between in which the school reported no findings at all is not
 * an absence: it neither ends the run nor counts as a year of it. `state`: named in the last year there is; reported
 * since without it; nothing reported since, so that nobody knows.
 */
export interface FindingRun {
  readonly school: SchoolId;
  readonly category: string;
  readonly first: Year;
  readonly last: Year;
  /** Named. */
  readonly years: readonly Year[];
  /** Between, without any findings reported. */
  readonly silent: readonly Year[];
  readonly state: 'going' | 'ended' | 'unknown';
}

const between = (from: Year, to: Year): readonly Year[] => Array.from({ length: Math.max(0, to - from - 1) }, (_, place) => from + 1 + place);

interface Given {
  /** Years in which each school reported any finding, whatever its kind. */
  readonly reported: ReadonlyMap<SchoolId, ReadonlySet<Year>>;
  /** The last year of which there are findings. */
  readonly last: Year;
  /** Years named, at least. */
  readonly atLeast: number;
}

const runsOf = ({ school, category, years }: YearsNamed, { reported, last }: Given): readonly FindingRun[] => {
  const spoke = reported.get(school);
  const parts: Year[][] = [];
  for (const year of years.toSorted((one, other) => one - other)) {
    const run = parts.at(-1);
    const before = run?.at(-1);
    if (run && before !== undefined && !between(before, year).some((other) => spoke?.has(other))) run.push(year);
    else parts.push([year]);
  }
  return parts.flatMap((run): readonly FindingRun[] => {
    const [first] = run;
    const end = run.at(-1);
    if (first === undefined || end === undefined) return [];
    const since = between(end, last + 1).some((year) => spoke?.has(year));
    const state = end === last ? 'going' : since ? 'ended' : 'unknown';
    return [{ school, category, first, last: end, years: run, silent: between(first, end).filter((year) => !run.includes(year)), state }];
  });
};

const STATES: readonly FindingRun['state'][] = ['going', 'unknown', 'ended'];

/** Runs of at least so many years, the longest first, of equals those still going. */
export const findingRuns = (named: readonly YearsNamed[], given: Given): readonly FindingRun[] =>
  named
    .flatMap((one) => runsOf(one, given))
    .filter(({ years }) => years.length >= given.atLeast)
    .toSorted((one, other) => other.years.length - one.years.length || STATES.indexOf(one.state) - STATES.indexOf(other.state) || other.last - one.last);
