import { array, number, object, parse } from 'valibot';
import type { FiguresOfImport } from '../domain/answers/figuresOfImports.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql, sqlList } from '../engine/sql.ts';
import { imported, school } from './fragments/decoders.ts';

const rows = array(object({ school, import: imported, file: number(), year: number(), rows: number() }));

/** What each import says of these schools: figures, brand applications and sentences counted together; corrections by hand are none of an import. */
export const figuresOfImports = (schools: readonly SchoolId[]): Question<readonly FiguresOfImport[]> => ({
  key: ['figuresOfImports', schools],
  sql: sql`
    WITH said AS (
      SELECT school_no, import_no, file, year FROM observation
      UNION ALL
      SELECT school_no, import_no, file, year FROM brand
      UNION ALL
      SELECT school_no, import_no, file, year FROM finding
    )
    SELECT s.id AS school, i.id AS "import", d.file, d.year, count(*) AS "rows"
    FROM said d
    JOIN school s ON s.school_no = d.school_no
    JOIN import i ON i.import_no = d.import_no
    WHERE s.id IN ${sqlList(schools)}
    GROUP BY s.id, i.id, i.import_no, d.file, d.year
    ORDER BY s.id, i.import_no, d.file, d.year`,
  decode: (found) => parse(rows, found),
});
