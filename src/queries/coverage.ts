import { array, number, object, parse } from 'valibot';
import type { CoverageCell } from '../domain/answers/coverage.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { school } from './fragments/decoders.ts';

const rows = array(object({ school, year: number(), figures: number(), without: number(), beside: number() }));

/** Which school reported how much in which year; a school and year without a row is one of which nothing is known. */
export const coverage = (): Question<readonly CoverageCell[]> => ({
  key: ['coverage'],
  sql: sql`
    WITH counted AS (
      SELECT school_no, year,
        count(*) FILTER (WHERE status <= 2 AND value IS NOT NULL) AS figures,
        count(*) FILTER (WHERE status NOT IN (3, 4) AND (status > 2 OR value IS NULL)) AS without,
        count(*) FILTER (WHERE status IN (3, 4)) AS beside
      FROM holding
      GROUP BY school_no, year
    )
    SELECT s.id AS school, c.year, c.figures, c.without, c.beside
    FROM counted c
    JOIN school s ON s.school_no = c.school_no
    ORDER BY s.id, c.year`,
  decode: (found) => parse(rows, found),
});
