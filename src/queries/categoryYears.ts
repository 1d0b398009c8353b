import { array, nullable, object, parse, pipe, string, transform } from 'valibot';
import type { CategoryYears } from '../domain/answers/categoryYears.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { schoolAmong } from './fragments/conditions.ts';
import { school } from './fragments/decoders.ts';

const rows = array(object({ school, category: nullable(string()), years: pipe(string(), transform((text) => text.split(',').map(Number))) }));

/** In which years each school named each category of a kind, and (category null) in which it reported any finding at all. */
export const categoryYears = (kind: FindingKind, scope: Scope): Question<readonly CategoryYears[]> => ({
  key: ['categoryYears', kind, scope],
  sql: sql`
    WITH named AS (
      SELECT DISTINCT f.school_no, f.year, unnest(string_split(f.categories, ',')) AS category
      FROM finding f
      WHERE f.kind = ${kind}
    ), said AS (
      SELECT school_no, year, category
      FROM named
      WHERE category <> ''
      UNION ALL
      SELECT DISTINCT f.school_no, f.year, CAST(NULL AS VARCHAR)
      FROM finding f
    )
    SELECT s.id AS school, n.category, string_agg(CAST(n.year AS VARCHAR), ',' ORDER BY n.year) AS years
    FROM said n
    JOIN school s ON s.school_no = n.school_no
    WHERE ${schoolAmong(scope)}
    GROUP BY s.id, n.category
    ORDER BY s.id, n.category`,
  decode: (found) => parse(rows, found),
});
