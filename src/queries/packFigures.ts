import { array, nullable, number, object, parse } from 'valibot';
import { valueSaid } from '../domain/observation.ts';
import type { PackFigure } from '../domain/pack/packData.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { metric, missing, school, status } from './fragments/decoders.ts';

const rows = array(object({ school, metric, year: number(), value: nullable(number()), numerator: nullable(number()), denominator: nullable(number()), status, missing }));

/** Every figure that holds, of every school: what a pack is made from. */
export const packFigures = (): Question<readonly PackFigure[]> => ({
  key: ['packFigures'],
  sql: sql`
    SELECT s.id AS school, m.id AS metric, h.year, h.value, h.numerator, h.denominator, h.status, h.missing
    FROM holding h
    JOIN school s ON s.school_no = h.school_no
    JOIN metric m ON m.metric_no = h.metric_no
    ORDER BY s.id, m.id, h.year, h.status`,
  decode: (found) => parse(rows, found).map((row) => ({ ...row, value: valueSaid(row) })),
});
