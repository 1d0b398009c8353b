import { array, boolean, nullable, number, object, parse } from 'valibot';
import type { MetricsOfSchool } from '../domain/answers/metricsOfSchools.ts';
import type { MetricId } from '../domain/ids.ts';
import type { Scope } from '../domain/scope.ts';
import type { EngineRow, Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metricNumbers, schoolAmong } from './fragments/conditions.ts';
import { school } from './fragments/decoders.ts';

interface Asked {
  readonly x: MetricId;
  readonly y: MetricId;
  /** Shown by size and by colour; null: none. */
  readonly size: MetricId | null;
  readonly colour: MetricId | null;
  readonly scope: Scope;
}

/** Up to four metrics beside each other, school by school, over all years at once: a play through the years asks no more. */
export const relationOfMetrics = ({ x, y, size, colour, scope }: Asked): Question<readonly MetricsOfSchool[]> => ({
  key: ['relationOfMetrics', x, y, size, colour, scope],
  sql: sql`
  WITH found AS (
    SELECT r.school_no, r.year,
      max(r.value) FILTER (WHERE m.id = ${x}) AS x,
      max(r.value) FILTER (WHERE m.id = ${y}) AS y,
      max(r.value) FILTER (WHERE m.id = ${size}) AS size,
      max(r.value) FILTER (WHERE m.id = ${colour}) AS colour,
      bool_or(r.status <> 0) AS soft
    FROM result r
    JOIN metric m ON m.metric_no = r.metric_no
    WHERE r.metric_no IN ${metricNumbers([x, y, ...(size === null ? [] : [size]), ...(colour === null ? [] : [colour])])}
    GROUP BY r.school_no, r.year
  )
  SELECT s.id AS school, f.year, f.x, f.y, f.size, f.colour, f.soft
  FROM found f
  JOIN school s ON s.school_no = f.school_no
  WHERE ${schoolAmong(scope)}
  ORDER BY f.year, s.id`,
  decode,
});

const rows = array(
  object({ school, year: number(), x: nullable(number()), y: nullable(number()), size: nullable(number()), colour: nullable(number()), soft: boolean() }),
);

const decode = (found: readonly EngineRow[]): readonly MetricsOfSchool[] =>
  parse(rows, found).map(({ x, y, size, colour, ...rest }) => ({ ...rest, values: [x, y, size, colour] }));
