import { array, number, object, parse, picklist, string } from 'valibot';
import type { FindingYear } from '../domain/answers/findingYears.ts';
import { FINDING_KINDS } from '../domain/finding.ts';
import type { Scope } from '../domain/scope.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { schoolAmong } from './fragments/conditions.ts';

const rows = array(
  object({ year: number(), kind: picklist(FINDING_KINDS), category: string(), schools: number(), sentences: number(), of: number() }),
);

/** Categories of problems, causes and measures by year, the most frequent first; of two imports that repeat a sentence, one counts. */
export const findingCategories = (scope: Scope): Question<readonly FindingYear[]> => ({
  key: ['findingCategories', scope],
  sql: sql`
    WITH said AS (
      SELECT DISTINCT f.school_no, f.year, f.kind, f.categories, f.sentence
      FROM finding f
      JOIN school s ON s.school_no = f.school_no
      WHERE ${schoolAmong(scope)}
    ), among AS (
      SELECT year, kind, count(DISTINCT school_no) AS schools
      FROM said
      GROUP BY year, kind
    ), one AS (
      SELECT school_no, year, kind, sentence, unnest(string_split(categories, ',')) AS category
      FROM said
    )
    SELECT o.year, o.kind, o.category,
      count(DISTINCT o.school_no) AS schools,
      count(*) AS sentences,
      any_value(a.schools) AS "of"
    FROM one o
    JOIN among a ON a.year = o.year AND a.kind = o.kind
    WHERE o.category <> ''
    GROUP BY o.year, o.kind, o.category
    ORDER BY o.year, o.kind, schools DESC, sentences DESC, o.category`,
  decode: (found) => parse(rows, found),
});
