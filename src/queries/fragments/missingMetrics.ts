import { ON_TIME } from '../../domain/onTime.ts';
import { QUALITY_LIMITS } from '../../domain/qualityLimits.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { metricNumbers } from './conditions.ts';
import { reportsArrived } from './reportsArrived.ts';

/**
 * The tables `reporting` (schools whose report arrived in the year in `asked`) and `missing_metric`: what most reporting schools
 * of a school's type say (of all, where the type has under five) and it does not, nor why not, nor anybody by hand. n of how many `schools` say it.
 */
export const missingMetrics = (): Sql => sql`
    ${reportsArrived()}, reporting AS (
      SELECT s.school_no, s.type
      FROM reported r
      JOIN asked a ON a.year = r.year
      JOIN school s ON s.school_no = r.school_no
    ), peers AS (
      SELECT r.school_no, r.type, count(*) OVER (PARTITION BY r.type) >= ${SMALLEST_GROUP} AS of_type
      FROM reporting r
    ), usual_metric AS (
      SELECT g.type, f.metric_no, count(*) AS n, any_value(g.schools) AS schools
      FROM (
        SELECT type, count(*) AS schools
        FROM peers
        GROUP BY type
        HAVING any_value(of_type)
        UNION ALL
        SELECT NULL, count(*)
        FROM peers
        HAVING count(*) >= ${SMALLEST_GROUP}
      ) g
      JOIN said f ON g.type IS NULL OR f.type = g.type
      SEMI JOIN reporting r ON r.school_no = f.school_no
      WHERE f.metric_no NOT IN ${metricNumbers([ON_TIME])}
      GROUP BY g.type, f.metric_no
      HAVING count(*) >= ${QUALITY_LIMITS.expectedShare} * any_value(g.schools)
    ), missing_metric AS (
      SELECT p.school_no, u.metric_no, u.n, u.schools
      FROM peers p
      JOIN usual_metric u ON CASE WHEN p.of_type THEN u.type = p.type ELSE u.type IS NULL END
      ANTI JOIN (
        SELECT school_no, metric_no
        FROM figure
        WHERE value IS NOT NULL OR missing IN (3, 4, 5) OR status > 4 OR by_hand
      ) answered ON answered.school_no = p.school_no AND answered.metric_no = u.metric_no
    )`;
