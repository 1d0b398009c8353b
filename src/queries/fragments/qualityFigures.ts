import { QUALITY_LIMITS } from '../../domain/qualityLimits.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { sameSchool } from './conditions.ts';

/**
 * The tables that the checks of a year stand on; `asked` (the year) and `told` (fragments/changeDistances.ts) come before.
 * figure: results and what stands in their place, of all schools: `by_hand` where a correction holds, `twice` where two
 * imports say the same. past: the middle of a school's own years before (since a change of definition or the school's merger or split) and last year's.
 * typical: the middle of a type's results in the year, of all where the type has under five.
 */
export const qualityFigures = (): Sql => sql`
    figure AS MATERIALIZED (
      SELECT h.*, m.kind, s.type,
        k.import_no IS NOT NULL AS by_hand,
        t.import_no IS NOT NULL AS twice
      FROM holding h
      JOIN asked a ON h.year = a.year
      JOIN metric m ON m.metric_no = h.metric_no
      JOIN school s ON s.school_no = h.school_no
      LEFT JOIN correction k ON k.import_no = h.import_no
      LEFT JOIN (
        SELECT DISTINCT c.metric_no, c.school_no, c.year, c.import_no
        FROM contest c
        JOIN contest o ON o.metric_no = c.metric_no AND o.school_no = c.school_no AND o.year = c.year AND o.class = c.class AND o.import_no <> c.import_no AND o.value = c.value
        WHERE c.place = 1 AND c.class = 0
      ) t ON t.metric_no = h.metric_no AND t.school_no = h.school_no AND t.year = h.year AND t.import_no = h.import_no
      WHERE h.status NOT IN (3, 4)
    ), said AS (
      SELECT *
      FROM figure
      WHERE status <= 2 AND value IS NOT NULL
    ), past AS (
      SELECT r.metric_no, r.school_no, median(r.value) AS middle,
        max_by(r.value, r.year) FILTER (WHERE r.year = a.year - 1) AS value_before,
        max_by({'no': r.import_no, 'file': r.file, 'row': r.row, 'col': r.col}, r.year) FILTER (WHERE r.year = a.year - 1) AS place_before
      FROM result r
      JOIN asked a ON r.year < a.year AND r.year >= a.year - ${QUALITY_LIMITS.history}
      WHERE NOT EXISTS (
        SELECT 1
        FROM definition_change d
        WHERE d.metric_no = r.metric_no AND d.year > r.year AND d.year <= a.year
      )
        AND ${sameSchool(sql`r.school_no`, sql`r.year`, sql`a.year`)}
      GROUP BY r.metric_no, r.school_no
    ), of_type AS (
      SELECT metric_no, type, count(*) AS n, median(value) AS middle
      FROM said
      GROUP BY metric_no, type
      HAVING count(*) >= ${SMALLEST_GROUP}
    ), of_all AS (
      SELECT metric_no, count(*) AS n, median(value) AS middle,
        avg((value <> floor(value))::INTEGER) AS fractions
      FROM said
      GROUP BY metric_no
      HAVING count(*) >= ${SMALLEST_GROUP}
    )`;
