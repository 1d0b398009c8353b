import { array, nullable, number, object, parse, picklist } from 'valibot';
import { QUALITY_KINDS, type QualityAsks } from '../domain/answers/qualityAsks.ts';
import { ON_TIME } from '../domain/onTime.ts';
import { QUALITY_LIMITS } from '../domain/qualityLimits.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { EngineRow, Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { changeDistances } from './fragments/changeDistances.ts';
import { expectedIn, metricNumbers, schoolAmong } from './fragments/conditions.ts';
import { imported, metric, missing, school, status } from './fragments/decoders.ts';
import { missingMetrics } from './fragments/missingMetrics.ts';
import { qualityFigures } from './fragments/qualityFigures.ts';
import { relationAsks } from './fragments/relationAsks.ts';

const years = array(object({ year: nullable(number()) }));
const importedOrNot = nullable(imported);
const figure = nullable(number());
const rows = array(
  object({
    school, kind: picklist(QUALITY_KINDS), metric: nullable(metric),
    value: figure, numerator: figure, denominator: figure, status: nullable(status), missing: nullable(missing),
    import: importedOrNot, file: figure, row: figure, column: figure,
    before: figure, importBefore: importedOrNot, fileBefore: figure, rowBefore: figure, columnBefore: figure,
    against: figure, measure: figure, whole: nullable(metric),
  }),
);

/** All that schools would be asked about a year (null: the latest with a result): see domain/answers/qualityAsks.ts for the kinds, qualityLimits.ts for where they begin. */
export const qualityAsks = (year: Year | null, scope: Scope): Question<QualityAsks> => ({
  key: ['qualityAsks', year, scope],
  sql: sql`
    WITH ${changeDistances({ year, earlier: false })}, ${qualityFigures()}, ${missingMetrics()}, ${relationAsks()},
    scaled AS (
      SELECT f.metric_no, f.school_no, f.import_no, p.middle,
        CASE
          WHEN f.kind = 'rate' AND f.value <= 1 AND coalesce(p.middle, t.middle, w.middle) >= 20 AND coalesce(t.middle, w.middle) >= 20 THEN 0.01
          WHEN f.kind = 'rate' OR p.middle IS NULL OR p.middle <= 0 OR coalesce(t.middle, w.middle) <= 0 THEN NULL
          WHEN f.value / p.middle BETWEEN 50 AND 200 AND f.value / coalesce(t.middle, w.middle) BETWEEN 30 AND 300 THEN 100
          WHEN p.middle / f.value BETWEEN 50 AND 200 AND coalesce(t.middle, w.middle) / f.value BETWEEN 30 AND 300 THEN 0.01
          WHEN p.value_before > 0 AND NOT greatest(f.value / p.value_before, p.value_before / f.value) BETWEEN 8 AND 12.5 THEN NULL
          WHEN f.value >= 20 AND f.value / p.middle BETWEEN 8 AND 12.5 AND f.value / coalesce(t.middle, w.middle) BETWEEN 5 AND 20 THEN 10
          WHEN p.middle >= 20 AND p.middle / f.value BETWEEN 8 AND 12.5 AND coalesce(t.middle, w.middle) / f.value BETWEEN 5 AND 20 THEN 0.1
        END AS factor
      FROM said f
      JOIN of_all w ON w.metric_no = f.metric_no
      LEFT JOIN of_type t ON t.metric_no = f.metric_no AND t.type = f.type
      LEFT JOIN past p ON p.metric_no = f.metric_no AND p.school_no = f.school_no
      WHERE f.kind IN ('count', 'score', 'rate') AND f.value > 0 AND NOT f.by_hand AND NOT f.twice
    ), open_conflict AS (
      SELECT c.metric_no, c.school_no, arg_min(c.value, c.place) FILTER (WHERE c.place > 1) AS other
      FROM contest c
      JOIN asked a ON c.year = a.year
      WHERE c.class = 0 AND (c.value IS NOT NULL OR c.missing IN (3, 4, 5) OR c.decided)
      GROUP BY c.metric_no, c.school_no
      HAVING count(DISTINCT coalesce(c.value::VARCHAR, 'missing ' || c.missing)) > 1 AND NOT bool_or(c.decided AND c.place = 1)
    ), found AS (
      SELECT school_no, metric_no, 'over' AS kind, NULL::DOUBLE AS against, NULL::DOUBLE AS measure, NULL::INTEGER AS whole_no FROM said WHERE kind = 'rate' AND value > 100 AND NOT by_hand
      UNION ALL
      SELECT school_no, metric_no, 'negative', NULL, NULL, NULL FROM said WHERE value < 0 AND NOT by_hand
      UNION ALL
      SELECT school_no, metric_no, 'parts', 100 * numerator / denominator, NULL, NULL
      FROM said
      WHERE numerator IS NOT NULL AND denominator > 0 AND NOT by_hand
        AND (numerator > denominator OR (kind = 'rate' AND abs(value - 100 * numerator / denominator) > ${QUALITY_LIMITS.quotient}))
      UNION ALL
      SELECT * FROM relation_ask
      UNION ALL
      SELECT school_no, metric_no, 'unit', middle, factor, NULL FROM scaled WHERE factor IS NOT NULL
      UNION ALL
      SELECT t.school_no, t.metric_no, 'jump', t.usual_change, t.distance, NULL
      FROM told t
      JOIN said f ON f.metric_no = t.metric_no AND f.school_no = t.school_no AND NOT f.by_hand AND NOT f.twice
      ANTI JOIN (SELECT metric_no, school_no FROM scaled WHERE factor IS NOT NULL) u ON u.metric_no = t.metric_no AND u.school_no = t.school_no
      WHERE abs(t.distance) >= ${QUALITY_LIMITS.jump}
      UNION ALL
      SELECT f.school_no, f.metric_no, 'whole', NULL, NULL, NULL
      FROM said f
      JOIN of_all w ON w.metric_no = f.metric_no AND w.fractions <= ${QUALITY_LIMITS.fractions}
      WHERE f.kind = 'count' AND f.value <> floor(f.value) AND f.status = 0 AND NOT f.by_hand AND NOT f.twice
      UNION ALL
      SELECT school_no, metric_no, 'conflict', other, NULL, NULL FROM open_conflict
      UNION ALL
      SELECT school_no, metric_no, 'verify', NULL, NULL, NULL FROM figure WHERE missing = 4 AND status <= 4
      UNION ALL
      SELECT school_no, metric_no, 'unclear', NULL, NULL, NULL FROM figure WHERE status > 4 AND NOT by_hand
      UNION ALL
      SELECT school_no, metric_no, 'missing', n, schools, NULL FROM missing_metric
      UNION ALL
      SELECT school_no, NULL, 'late', NULL, NULL, NULL FROM said WHERE metric_no IN ${metricNumbers([ON_TIME])} AND value < 0.5
      UNION ALL
      SELECT s.school_no, NULL, 'silent', NULL, NULL, NULL
      FROM school s
      CROSS JOIN asked a
      ANTI JOIN reporting r ON r.school_no = s.school_no
      WHERE a.year IS NOT NULL AND ${expectedIn(sql`a.year`)}
    )
    SELECT a.year AS "yearAsked", s.id AS school, q.kind, m.id AS metric, f.value, f.numerator, f.denominator, f.status, f.missing,
      i.id AS "import", f.file, f.row AS "row", f.col AS "column",
      p.value_before AS before, ib.id AS "importBefore", p.place_before.file AS "fileBefore", p.place_before.row AS "rowBefore", p.place_before.col AS "columnBefore",
      q.against, q.measure, w.id AS whole
    FROM asked a
    LEFT JOIN found q ON TRUE
    LEFT JOIN school s ON s.school_no = q.school_no
    LEFT JOIN metric m ON m.metric_no = q.metric_no
    LEFT JOIN metric w ON w.metric_no = q.whole_no
    LEFT JOIN figure f ON f.metric_no = q.metric_no AND f.school_no = q.school_no
    LEFT JOIN past p ON p.metric_no = q.metric_no AND p.school_no = q.school_no
    LEFT JOIN import i ON i.import_no = f.import_no
    LEFT JOIN import ib ON ib.import_no = p.place_before.no
    WHERE q.kind IS NULL OR (${schoolAmong(scope)})
    ORDER BY s.id, m.id, q.kind`,
  decode,
});

const decode = (found: readonly EngineRow[]): QualityAsks => ({
  year: parse(years, found.map((row) => ({ year: row['yearAsked'] })))[0]?.year ?? null,
  asks: parse(rows, found.filter((row) => row['school'] !== null)).map(
    ({ import: from, file, row, column, importBefore, fileBefore, rowBefore, columnBefore, ...ask }) => ({
      ...ask,
      source: from === null || file === null || row === null || column === null ? null : { import: from, file, row, column },
      sourceBefore: importBefore === null || fileBefore === null || rowBefore === null || columnBefore === null ? null : { import: importBefore, file: fileBefore, row: rowBefore, column: columnBefore },
    }),
  ),
});
