import { array, nullable, number, object, parse } from 'valibot';
import type { YearSpan } from '../domain/answers/yearSpan.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';

const rows = array(object({ first: nullable(number()), last: nullable(number()) }));

export const yearSpan = (): Question<YearSpan | null> => ({
  key: ['yearSpan'],
  sql: sql`
    SELECT min(year) AS first, max(year) AS last
    FROM result`,
  decode: (found) => {
    const [row] = parse(rows, found);
    return !row || row.first === null || row.last === null ? null : { first: row.first, last: row.last };
  },
});
