import { array, number, object, parse, picklist, string } from 'valibot';
import type { SchoolApplication } from '../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../domain/brand.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { imported, school } from './fragments/decoders.ts';

const rows = array(
  object({
    school,
    year: number(),
    programme: string(),
    level: picklist(BRAND_LEVELS),
    batch: string(),
    outcome: picklist(BRAND_OUTCOMES),
    import: imported,
    file: number(),
    row: number(),
  }),
);

/** Every application of one school over all years, 未申报 too, each with the row it comes from; of two imports that speak of one, the later. */
export const schoolApplications = (id: SchoolId): Question<readonly SchoolApplication[]> => ({
  key: ['schoolApplications', id],
  sql: sql`
    WITH spoken AS (
      SELECT s.id AS school, b.year, b.programme, b.level, b.batch, max({import_no: b.import_no, file: b.file, row: b.row, outcome: b.outcome}) AS last
      FROM brand b
      JOIN school s ON s.school_no = b.school_no
      WHERE s.id = ${id}
      GROUP BY s.id, b.year, b.programme, b.level, b.batch
    )
    SELECT b.school, b.year, b.programme, b.level, b.batch, b.last.outcome AS outcome, i.id AS "import", b.last.file AS file, b.last.row AS "row"
    FROM spoken b
    JOIN import i ON i.import_no = b.last.import_no
    ORDER BY b.school, b.programme, b.level, b.year, b.batch`,
  decode: (found) => parse(rows, found).map(({ import: from, file, row, ...said }) => ({ ...said, source: { import: from, file, row } })),
});
