import { array, number, object, parse, picklist, pipe, string, transform } from 'valibot';
import type { FindingOf } from '../../domain/answers/findingsOf.ts';
import { FINDING_KINDS } from '../../domain/finding.ts';
import type { EngineRow } from '../../engine/question.ts';
import { sql, type Sql } from '../../engine/sql.ts';
import { imported, school } from './decoders.ts';

/** The sentences that hold under a condition on `f` and `s`, each with the row it comes from. */
export const findingsSql = (condition: Sql): Sql => sql`
  SELECT s.id AS school, f.year, f.kind, f.categories, f.sentence, i.id AS "import", f.file, f.row AS "row"
  FROM finding f
  JOIN school s ON s.school_no = f.school_no
  JOIN import i ON i.import_no = f.import_no
  WHERE ${condition}
  QUALIFY row_number() OVER (PARTITION BY f.school_no, f.year, f.kind, f.categories, f.sentence ORDER BY f.import_no DESC, f.file DESC, f.row DESC) = 1
  ORDER BY s.id, f.year, f.kind, f.import_no, f.file, f.row, f.sentence`;

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
