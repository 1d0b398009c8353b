import { array, number, object, parse } from 'valibot';
import type { DenominatorMove } from '../domain/answers/denominatorMoves.ts';
import { SMALLEST_GROUP } from '../domain/statistics.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metric, school } from './fragments/decoders.ts';
import { PAIR_SOURCES, pairSourceRows, withSources, yearPairs, type YearsTold } from './fragments/yearPairs.ts';

const rows = array(
  object({
    school, metric, year: number(), now: number(), before: number(), numerator: number(), numeratorBefore: number(),
    denominator: number(), denominatorBefore: number(), n: number(), ...pairSourceRows,
  }),
);

/** Percentage points: a rate that moved less did not move. */
const MOVED = 10;
/** Of the movement of the rate's logarithm, the part that must be the denominator's. */
const PART = 0.8;
/** What is written as a rate and the quotient of its parts may differ by, for rounding. */
const ROUNDING = 0.6;
const MOST = 200;

/**
 * Rates that moved because their denominators did: ln(rate) moves by ln(numerator) − ln(denominator), and at least four
 * fifths of it are the denominator's. Denominators under five are left out, and rates that are not the quotient of their parts.
 */
export const denominatorMoves = (told: YearsTold): Question<readonly DenominatorMove[]> => ({
  key: ['denominatorMoves', told],
  sql: sql`
    WITH ${yearPairs(told, sql`m.kind = 'rate'`)}, whole AS (
      SELECT *, count(*) OVER (PARTITION BY metric_no, year) AS n
      FROM pair
      WHERE numerator > 0
        AND numerator_before > 0
        AND denominator >= ${SMALLEST_GROUP}
        AND denominator_before >= ${SMALLEST_GROUP}
    )
    SELECT s.id AS school, m.id AS metric, p.year, p.now, p.before, p.numerator, p.numerator_before AS "numeratorBefore",
      p.denominator, p.denominator_before AS "denominatorBefore", p.n, ${PAIR_SOURCES}
    FROM whole p
    JOIN metric m ON m.metric_no = p.metric_no
    JOIN school s ON s.school_no = p.school_no
    JOIN import i ON i.import_no = p.import_no
    JOIN import ib ON ib.import_no = p.import_before
    WHERE abs(p.now - p.before) >= ${MOVED}
      AND abs(p.now - 100 * p.numerator / p.denominator) <= ${ROUNDING}
      AND abs(p.before - 100 * p.numerator_before / p.denominator_before) <= ${ROUNDING}
      AND abs(ln(p.numerator / p.numerator_before)) <= ${1 - PART} * abs(ln(p.now / p.before))
    ORDER BY abs(p.now - p.before) DESC, m.id, s.id, p.year
    LIMIT ${MOST}`,
  decode: (found) => parse(rows, found).map(withSources),
});
