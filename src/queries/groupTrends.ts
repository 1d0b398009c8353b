import { array, number, object, parse } from 'valibot';
import type { GroupYear } from '../domain/answers/groupYears.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql, sqlList } from '../engine/sql.ts';
import { metric } from './fragments/decoders.ts';

const rows = array(object({ metric, year: number(), n: number(), lowerQuartile: number(), median: number(), upperQuartile: number() }));

/** What the results of some schools come to, every metric over the years. */
export const groupTrends = (schools: readonly SchoolId[]): Question<readonly GroupYear[]> => ({
  key: ['groupTrends', schools],
  sql: sql`
    WITH drawn AS (
      SELECT r.metric_no, r.year,
        count(*) AS n,
        quantile_cont(r.value, [0.25, 0.5, 0.75]) AS quartiles
      FROM result r
      JOIN school s ON s.school_no = r.school_no
      WHERE s.id IN ${sqlList(schools)}
      GROUP BY r.metric_no, r.year
    )
    SELECT m.id AS metric, d.year, d.n,
      d.quartiles[1] AS "lowerQuartile", d.quartiles[2] AS median, d.quartiles[3] AS "upperQuartile"
    FROM drawn d
    JOIN metric m ON m.metric_no = d.metric_no
    ORDER BY m.id, d.year`,
  decode: (found) => parse(rows, found),
});
