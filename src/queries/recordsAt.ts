import { array, number, object, parse, picklist, pipe, string, transform, variant } from 'valibot';
import type { RecordAt } from '../domain/answers/recordsAt.ts';
import type { SourceRow } from '../domain/answers/sourceOf.ts';
import { BRAND_LEVELS, BRAND_OUTCOMES } from '../domain/brand.ts';
import { FINDING_KINDS } from '../domain/finding.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { school } from './fragments/decoders.ts';

const ids = pipe(string(), transform((text) => text.split(',').filter((id) => id !== '')));
const rows = array(
  variant('kind', [
    object({ kind: picklist(['brand']), school, year: number(), programme: string(), level: picklist(BRAND_LEVELS), batch: string(), outcome: picklist(BRAND_OUTCOMES) }),
    object({ kind: picklist(FINDING_KINDS), school, year: number(), categories: ids, sentence: string() }),
  ]),
);

/** The brand applications and findings that were read of one row of a file of a live import. */
export const recordsAt = ({ import: id, file, row }: SourceRow): Question<readonly RecordAt[]> => ({
  key: ['recordsAt', id, file, row],
  sql: sql`
    WITH said AS (
      SELECT import_no, school_no, year, 'brand' AS kind, programme, level, batch, outcome, NULL AS categories, NULL AS sentence
      FROM brand
      WHERE file = ${file}
        AND row = ${row}
      UNION ALL
      SELECT import_no, school_no, year, kind, NULL, NULL, NULL, NULL, categories, sentence
      FROM finding
      WHERE file = ${file}
        AND row = ${row}
    )
    SELECT f.kind, s.id AS school, f.year, f.programme, f.level, f.batch, f.outcome, f.categories, f.sentence
    FROM said f
    JOIN import i ON i.import_no = f.import_no
    JOIN school s ON s.school_no = f.school_no
    WHERE i.id = ${id}
    ORDER BY f.kind, f.level, f.programme, f.batch, f.sentence`,
  decode: (found) => parse(rows, found),
});
