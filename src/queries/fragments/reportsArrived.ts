import { ON_TIME } from '../../domain/onTime.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { metricNumbers } from './conditions.ts';

/**
 * The table `reported`: schools and years whose report arrived (已上报): a live import has a figure of them, other than whether
 * it came in time. A figure given by hand is no report, and one that replaces or refuses an imported figure takes none away.
 */
export const reportsArrived = (): Sql => sql`
    reported AS (
      SELECT DISTINCT o.school_no, o.year
      FROM observation o
      ANTI JOIN correction k ON k.import_no = o.import_no
      WHERE o.status <= 2
        AND o.value IS NOT NULL
        AND o.metric_no NOT IN ${metricNumbers([ON_TIME])}
    )`;
