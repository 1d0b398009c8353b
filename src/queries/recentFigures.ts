import { array, nullable, number, object, parse } from 'valibot';
import type { RecentFigures } from '../domain/answers/recentFigures.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { EngineRow, Question } from '../engine/question.ts';
import { sql, type Sql } from '../engine/sql.ts';
import { metricNumbers, schoolAmong, yearAsked } from './fragments/conditions.ts';
import { metric, school } from './fragments/decoders.ts';

interface Asked {
  readonly metrics: readonly MetricId[];
  readonly year: Year | null;
  readonly scope: Scope;
}

const before = (year: Year | null, years: number): Sql => sql`max(r.value) FILTER (WHERE r.year = ${yearAsked(year)} - ${years})`;

/** Five years of schools by metrics, in one row each: what the small lines of the comparison are drawn from. */
export const recentFigures = ({ metrics, year, scope }: Asked): Question<readonly RecentFigures[]> => ({
  key: ['recentFigures', metrics, year, scope],
  sql: sql`
  SELECT s.id AS school, m.id AS metric, ${before(year, 4)} AS v4, ${before(year, 3)} AS v3, ${before(year, 2)} AS v2, ${before(year, 1)} AS v1, ${before(year, 0)} AS v0
  FROM result r
  JOIN school s ON s.school_no = r.school_no
  JOIN metric m ON m.metric_no = r.metric_no
  WHERE r.metric_no IN ${metricNumbers(metrics)}
    AND r.year BETWEEN ${yearAsked(year)} - 4 AND ${yearAsked(year)}
    AND ${schoolAmong(scope)}
  GROUP BY s.id, m.id
  ORDER BY m.id, s.id`,
  decode,
});

const value = nullable(number());
const rows = array(object({ school, metric, v4: value, v3: value, v2: value, v1: value, v0: value }));

const decode = (found: readonly EngineRow[]): readonly RecentFigures[] =>
  parse(rows, found).map(({ v4, v3, v2, v1, v0, ...of }) => ({ ...of, values: [v4, v3, v2, v1, v0] }));
