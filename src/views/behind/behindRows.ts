import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { Metric } from '../../domain/metric.ts';
import { normsFor, normStanding, type NormStanding } from '../../domain/normStanding.ts';
import type { School } from '../../domain/school.ts';
import { inScope, type Scope } from '../../domain/scope.ts';
import type { Year } from '../../domain/year.ts';

/** One row per school in scope, expected to report, or reporting all the same; figure null where nothing was said. */
export interface BehindRow {
  readonly school: School;
  readonly figure: SchoolFigure | null;
  readonly standing: NormStanding | null;
}

interface Given {
  readonly schools: readonly School[];
  readonly figures: readonly SchoolFigure[];
  readonly metric: Metric;
  readonly year: Year;
  readonly scope: Scope;
}

export const behindRows = ({ schools, figures, metric, year, scope }: Given): readonly BehindRow[] => {
  const said = new Map(figures.map((figure) => [figure.school, figure]));
  return schools
    .filter((school) => inScope(school, scope) && (isExpected(school, year) || said.has(school.id)))
    .map((school) => {
      const figure = said.get(school.id) ?? null;
      const value = figure?.value ?? null;
      return { school, figure, standing: value === null ? null : normStanding(normsFor(metric, school.type, year), value) };
    });
};
