import { array, number, object, parse, picklist, pipe, string, transform } from 'valibot';
import type { FindingOf } from '../../domain/answers/findingsOf.ts';
import { FINDING_KINDS } from '../../domain/finding.ts';
import type { EngineRow } from '../../engine/question.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { imported, school } from './decoders.ts';

/** The sentences that hold under a condition on `f` and `s`, each with the row it comes from. The last is found by a maximum: a window takes the engine longer than all the rest. */
export const findingsSql = (condition: Sql): Sql => sql`
  WITH said AS (
    SELECT s.id AS school, f.year, f.kind, f.categories, f.sentence, max({import_no: f.import_no, file: f.file, row: f.row}) AS last
    FROM finding f
    JOIN school s ON s.school_no = f.school_no
    WHERE ${condition}
    GROUP BY s.id, f.year, f.kind, f.categories, f.sentence
  )
  SELECT f.school, f.year, f.kind, f.categories, f.sentence, i.id AS "import", f.last.file AS file, f.last.row AS "row"
  FROM said f
  JOIN import i ON i.import_no = f.last.import_no
  ORDER BY f.school, f.year, f.kind, f.last, f.sentence`;

const rows = array(
  object({
    school,
    year: number(),
    kind: picklist(FINDING_KINDS),
    categories: pipe(string(), transform((text) => text.split(',').filter((id) => id !== ''))),
    sentence: string(),
    import: imported,
    file: number(),
    row: number(),
  }),
);

export const decodeFindings = (found: readonly EngineRow[]): readonly FindingOf[] =>
  parse(rows, found).map(({ import: from, file, row, ...said }) => ({ ...said, source: { import: from, file, row } }));
