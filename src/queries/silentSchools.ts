import { array, number, object, parse } from 'valibot';
import type { SilentSchools } from '../domain/answers/silentSchools.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import { whyWithout } from '../domain/whyWithout.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { expectedIn, metricNumbers, schoolAmong } from './fragments/conditions.ts';
import { missing, status } from './fragments/decoders.ts';

const rows = array(object({ year: number(), status, missing, schools: number() }));

/** Why schools that were to report a metric have no figure in it, year by year, as their files say; whoever said nothing is what is left. */
export const silentSchools = (metric: MetricId, scope: Scope): Question<readonly SilentSchools[]> => ({
  key: ['silentSchools', metric, scope],
  sql: sql`
    SELECT h.year,
      CASE WHEN h.missing = 0 AND h.status > 2 THEN h.status ELSE 0 END AS status,
      h.missing,
      count(*) AS schools
    FROM holding h
    JOIN school s ON s.school_no = h.school_no
    WHERE h.metric_no IN ${metricNumbers([metric])}
      AND h.status NOT IN (3, 4)
      AND (h.status > 2 OR h.value IS NULL)
      AND (${expectedIn(sql`h.year`)})
      AND ${schoolAmong(scope)}
    GROUP BY ALL
    ORDER BY h.year, schools DESC, h.missing, status`,
  decode: (found) =>
    parse(rows, found).flatMap(({ year, schools, ...figure }) => {
      const why = whyWithout(figure);
      return why === 'silent' ? [] : [{ year, why, schools }];
    }),
});
