import type { ReturningProblem } from '../domain/answers/returningProblems.ts';
import { grouped } from '../domain/grouped.ts';
import type { Insight } from './insight.ts';
import { weightOf } from './weightOf.ts';

/** Problems that schools name year after year, told once a category and year, the longest run first. */
export const returningProblem = (problems: readonly ReturningProblem[]): readonly Insight[] =>
  grouped(problems.toSorted((one, other) => one.first - other.first), ({ category, year }) => `problem ${category} ${year}`).map(([key, runs]): Insight => {
    const [{ category, year, n }] = runs;
    const schools = runs.map(({ school }) => school);
    return {
      kind: 'problem', key, year, schools, metric: null, category, n, runs,
      weight: weightOf('problem', schools.length / n),
      target: { screen: 'findings', search: { category, schools: schools.slice(0, 8) } },
    };
  });
