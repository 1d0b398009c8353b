import { array, number, object, parse } from 'valibot';
import type { LevelCount } from '../domain/answers/levelCounts.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metricNumbers, schoolAmong } from './fragments/conditions.ts';

const rows = array(object({ year: number(), level: number(), schools: number() }));

/** How the schools spread over the levels of an ordinal metric, year by year. */
export const levelDistribution = (metric: MetricId, scope: Scope): Question<readonly LevelCount[]> => ({
  key: ['levelDistribution', metric, scope],
  sql: sql`
    SELECT r.year, CAST(round(r.value) AS INTEGER) AS level, count(*) AS schools
    FROM result r
    JOIN school s ON s.school_no = r.school_no
    WHERE r.metric_no IN ${metricNumbers([metric])}
      AND ${schoolAmong(scope)}
    GROUP BY ALL
    ORDER BY r.year, level`,
  decode: (found) => parse(rows, found),
});
