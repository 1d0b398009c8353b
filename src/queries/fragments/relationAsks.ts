import { metricRelations } from '../../domain/metricRelations.ts';
import { sql, type Sql } from '../../engine/sql.ts';

/** The table `relation_ask`: parts that do not make their whole, of which all are said (asked of the whole), and parts above it (asked of the part). */
export const relationAsks = (): Sql => {
  const listed = metricRelations
    .flatMap(({ whole, parts, exact }, place) => parts.map((part) => sql`SELECT ${place} AS relation, ${whole} AS whole, ${part} AS part, ${parts.length} AS n, ${exact} AS exact`))
    .reduce((before, one) => sql`${before} UNION ALL ${one}`);
  return sql`
    relation AS (
      SELECT r.relation, r.n, r.exact, w.metric_no AS whole_no, p.metric_no AS part_no
      FROM (${listed}) r
      JOIN metric w ON w.id = r.whole
      JOIN metric p ON p.id = r.part
    ), beside AS (
      SELECT r.relation, r.n, r.exact, r.whole_no, r.part_no, w.school_no, w.value AS whole, p.value AS part, w.by_hand AND p.by_hand AS by_hand
      FROM relation r
      JOIN said w ON w.metric_no = r.whole_no
      JOIN said p ON p.metric_no = r.part_no AND p.school_no = w.school_no
    ), relation_ask AS (
      SELECT school_no, whole_no AS metric_no, 'sum' AS kind, sum(part) AS against, NULL::DOUBLE AS measure, whole_no
      FROM beside
      WHERE exact
      GROUP BY relation, school_no, whole_no
      HAVING count(*) = any_value(n) AND sum(part) <> any_value(whole) AND NOT bool_and(by_hand)
      UNION ALL
      SELECT school_no, part_no, 'part', whole, NULL, whole_no
      FROM beside
      WHERE NOT exact AND part > whole AND NOT by_hand
    )`;
};
