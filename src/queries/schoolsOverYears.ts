import { array, nullable, number, object, parse } from 'valibot';
import type { SchoolYears } from '../domain/answers/schoolYears.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metricNumbers, schoolAmong } from './fragments/conditions.ts';
import { missing, school, status } from './fragments/decoders.ts';
import { valuesSaid } from './fragments/valuesSaid.ts';

const rows = array(
  object({ school, years: array(number()), values: array(nullable(number())), statuses: array(status), reasons: array(missing) }),
);

/** One metric, every school by every year: a row a school, so that a thousand schools over twenty years travel as a thousand rows. */
export const schoolsOverYears = (metric: MetricId, scope: Scope): Question<readonly SchoolYears[]> => ({
  key: ['schoolsOverYears', metric, scope],
  sql: sql`
    SELECT s.id AS school,
      list(h.year ORDER BY h.year) AS years,
      list(h.value ORDER BY h.year) AS "values",
      list(h.status ORDER BY h.year) AS statuses,
      list(h.missing ORDER BY h.year) AS reasons
    FROM holding h
    JOIN school s ON s.school_no = h.school_no
    WHERE h.metric_no IN ${metricNumbers([metric])}
      AND h.status NOT IN (3, 4)
      AND ${schoolAmong(scope)}
    GROUP BY s.id
    ORDER BY s.id`,
  decode: (found) => parse(rows, found).map(valuesSaid),
});
