import { array, number, object, parse, string } from 'valibot';
import type { ReturningProblem } from '../domain/answers/returningProblems.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { yearAsked } from './fragments/conditions.ts';
import { school } from './fragments/decoders.ts';
import type { YearsTold } from './fragments/yearPairs.ts';

const rows = array(object({ school, category: string(), year: number(), first: number(), n: number() }));

const RUN = 3;

/** Categories of problems that a school named every year for three years and more: runs that last into the year or, earlier, ended before it. */
export const returningProblems = ({ year, earlier }: YearsTold): Question<readonly ReturningProblem[]> => ({
  key: ['returningProblems', { year, earlier }],
  sql: sql`
    WITH asked AS (
      SELECT ${yearAsked(year)} AS year
    ), named AS (
      SELECT DISTINCT f.school_no, f.year, unnest(string_split(f.categories, ',')) AS category
      FROM finding f
      JOIN asked a ON f.year <= a.year
      WHERE f.kind = 'problem'
    ), run AS (
      SELECT school_no, category, year, year - row_number() OVER (PARTITION BY school_no, category ORDER BY year) AS island
      FROM named
      WHERE category <> ''
    ), lasting AS (
      SELECT school_no, category, max(year) AS year, min(year) AS first
      FROM run
      GROUP BY school_no, category, island
      HAVING count(*) >= ${RUN}
    ), among AS (
      SELECT year, count(DISTINCT school_no) AS n
      FROM finding
      WHERE kind = 'problem'
      GROUP BY year
    )
    SELECT s.id AS school, l.category, l.year, l.first, g.n
    FROM lasting l
    JOIN asked a ON ${earlier ? sql`l.year < a.year` : sql`l.year = a.year`}
    JOIN among g ON g.year = l.year
    JOIN school s ON s.school_no = l.school_no
    ORDER BY l.year DESC, l.category, l.first, s.id`,
  decode: (found) => parse(rows, found),
});
