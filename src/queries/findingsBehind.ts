import { array, number, object, parse, string } from 'valibot';
import type { FindingBehind } from '../domain/answers/findingsBehind.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Scope } from '../domain/scope.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { schoolAmong } from './fragments/conditions.ts';
import { imported, school } from './fragments/decoders.ts';

const rows = array(object({ school, sentence: string(), import: imported, file: number(), row: number() }));

interface Asked {
  readonly year: Year;
  readonly kind: FindingKind;
  readonly category: string;
  readonly scope: Scope;
}

/** The sentences that findingCategories counts in a category and year; one that several imports repeat, from the latest. */
export const findingsBehind = ({ year, kind, category, scope }: Asked): Question<readonly FindingBehind[]> => ({
  key: ['findingsBehind', year, kind, category, scope],
  sql: sql`
    WITH said AS (
      SELECT school_no, sentence, import_no, file, row
      FROM finding
      WHERE year = ${year}
        AND kind = ${kind}
        AND list_contains(string_split(categories, ','), ${category})
      QUALIFY row_number() OVER (PARTITION BY school_no, categories, sentence ORDER BY import_no DESC, file DESC, row DESC) = 1
    )
    SELECT s.id AS school, f.sentence, i.id AS "import", f.file, f.row AS "row"
    FROM said f
    JOIN school s ON s.school_no = f.school_no
    JOIN import i ON i.import_no = f.import_no
    WHERE ${schoolAmong(scope)}
    ORDER BY s.id, f.import_no, f.file, f.row, f.sentence`,
  decode: (found) => parse(rows, found).map(({ import: from, file, row, ...said }) => ({ ...said, source: { import: from, file, row } })),
});
