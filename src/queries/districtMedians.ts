import { array, number, object, parse } from 'valibot';
import type { DistrictMedian } from '../domain/answers/districtMedians.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { sameDefinition, yearAsked } from './fragments/conditions.ts';
import { metric } from './fragments/decoders.ts';

const rows = array(object({ metric, year: number(), median: number(), n: number() }));

/** The median of every count, rate and score up to the year (null: the latest), since its definition last changed; years under five schools are left out. */
export const districtMedians = (year: Year | null): Question<readonly DistrictMedian[]> => ({
  key: ['districtMedians', year],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), since AS ${sameDefinition}
    SELECT m.id AS metric, r.year, median(r.value) AS median, count(*) AS n
    FROM result r
    JOIN since c ON c.metric_no = r.metric_no AND (c.year IS NULL OR r.year >= c.year)
    JOIN asked a ON r.year <= a.year
    JOIN metric m ON m.metric_no = r.metric_no
    GROUP BY m.id, r.year
    HAVING count(*) >= ${SMALLEST_GROUP}
    ORDER BY m.id, r.year`,
  decode: (found) => parse(rows, found),
});
