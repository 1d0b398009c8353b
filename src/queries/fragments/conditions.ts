import type { MetricId } from '../../domain/ids.ts';
import type { Scope } from '../../domain/scope.ts';
import type { Year } from '../../domain/year.ts';
import { sql, sqlList, type Sql } from '../../engine/sql.ts';

/** For `metric_no IN …`: rows are sorted by metric, and this is what lets whole row groups be skipped. */
export const metricNumbers = (metrics: readonly MetricId[]): Sql => sql`(
      SELECT metric_no
      FROM metric
      WHERE id IN ${sqlList(metrics)}
    )`;

/** The year asked for or, null, the latest with a result. */
export const yearAsked = (year: Year | null): Sql =>
  year === null ? sql`(SELECT max(year) FROM result)` : sql`CAST(${year} AS SMALLINT)`;

/** A condition on `s`: the schools asked about. */
export const schoolAmong = ({ types, areas, schools }: Scope): Sql =>
  sql`${types.length === 0 ? sql`TRUE` : sql`s.type IN ${sqlList(types)}`}
      AND ${areas.length === 0 ? sql`TRUE` : sql`s.area IN ${sqlList(areas)}`}
      AND ${schools === null ? sql`TRUE` : sql`s.id IN ${sqlList(schools)}`}`;

/** A condition on `s`: whether the school is expected to report in the year of the given column (domain/isExpected.ts). */
export const expectedIn = (year: Sql): Sql =>
  sql`(s.opened IS NULL OR s.opened <= ${year}) AND (s.closed IS NULL OR s.closed >= ${year})`;

/** A school is the same in both years: no merger or split of its own lies between. `from` and `to` are SQL for years. */
export const sameSchool = (schoolNo: Sql, from: Sql, to: Sql): Sql => sql`NOT EXISTS (
        SELECT 1
        FROM school_turn turn
        WHERE turn.school_no = ${schoolNo} AND turn.year > ${from} AND turn.year <= ${to}
      )`;

/** A row a count, rate or score: the year since which its definition is that of the year in `asked`; null, always. */
export const sameDefinition: Sql = sql`(
      SELECT m.metric_no, max(c.year) AS year
      FROM metric m
      CROSS JOIN asked a
      LEFT JOIN definition_change c ON c.metric_no = m.metric_no AND c.year <= a.year
      WHERE m.kind IN ('count', 'rate', 'score')
      GROUP BY m.metric_no
    )`;
