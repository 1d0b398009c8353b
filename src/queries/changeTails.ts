import { array, nullable, number, object, parse, pipe, transform } from 'valibot';
import { TAIL_SHARES, type ChangeTails } from '../domain/answers/changeTails.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { changeDistances } from './fragments/changeDistances.ts';
import { metric } from './fragments/decoders.ts';

const rows = array(
  pipe(
    object({ metric: nullable(metric), changes: number(), n: number(), tenth: number(), twentieth: number(), fiftieth: number(), hundredth: number(), least: number() }),
    transform(({ metric: of, changes, n, ...at }): ChangeTails => ({ metric: of, changes, n, far: [at.tenth, at.twentieth, at.fiftieth, at.hundredth, at.least] })),
  ),
);
const [tenth, twentieth, fiftieth, hundredth, least] = TAIL_SHARES;

/** How far the changes of every year lie in usual distances, in each metric and (the row without a metric) in all together. */
export const changeTails = (): Question<readonly ChangeTails[]> => ({
  key: ['changeTails'],
  sql: sql`
    WITH ${changeDistances(null)}, far AS (
      SELECT metric_no, count(*) AS changes, avg(whole_n) AS n,
        quantile_cont(abs(distance), [${1 - tenth}, ${1 - twentieth}, ${1 - fiftieth}, ${1 - hundredth}, ${1 - least}]) AS far
      FROM told
      GROUP BY GROUPING SETS ((metric_no), ())
    )
    SELECT m.id AS metric, f.changes, f.n, f.far[1] AS tenth, f.far[2] AS twentieth, f.far[3] AS fiftieth, f.far[4] AS hundredth, f.far[5] AS least
    FROM far f
    LEFT JOIN metric m ON m.metric_no = f.metric_no
    WHERE f.changes > 0
    ORDER BY m.id`,
  decode: (found) => parse(rows, found),
});
