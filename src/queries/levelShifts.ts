import { array, nullable, number, object, parse } from 'valibot';
import type { LevelShift, LevelShifts, ShiftSpread } from '../domain/answers/levelShifts.ts';
import type { Year } from '../domain/year.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { imported, metric, school } from './fragments/decoders.ts';
import { shiftedLevels } from './fragments/shiftedLevels.ts';

const spread = object({ metric, series: number(), usual: number(), single: number(), least: number() });
const point = object({
  school, metric, since: number(), before: number(), after: number(), groupChange: number(), n: number(), offset: number(), own: number(), splits: number(),
  year: number(), value: number(), import: imported, file: number(), row: number(), column: number(),
});
const rows = array(object({ ...spread.entries, school: nullable(school) }));

/** Under this a shift is scatter, whatever the district's metrics together say of it. */
const NOTABLE = 2;
const MOST = 200;

/** Schools whose figures lie at another level since a year (fragments/shiftedLevels.ts) up to the year (null: the latest), the furthest first, each at the year that parts its figures best, of those in which it can have begun. */
export const levelShifts = (year: Year | null): Question<LevelShifts> => ({
  key: ['levelShifts', year],
  sql: sql`
    WITH ${shiftedLevels(year)}, best AS (
      SELECT *
      FROM told
      WHERE abs(distance) >= ${NOTABLE}
      QUALIFY row_number() OVER (PARTITION BY metric_no, school_no ORDER BY abs(distance) DESC, since) = 1
      ORDER BY abs(distance) DESC, metric_no, school_no
      LIMIT ${MOST}
    )
    SELECT m.id AS metric, u.series, u.usual, u.single, u.least, s.id AS school, b.since, b.before, b.after, b.group_change AS "groupChange", b.n, b.off AS "offset", b.own, b.splits,
      p.year, p.value, i.id AS "import", p.file, p.row AS "row", p.col AS "column"
    FROM usual u
    JOIN metric m ON m.metric_no = u.metric_no
    LEFT JOIN best b ON b.metric_no = u.metric_no
    LEFT JOIN school s ON s.school_no = b.school_no
    LEFT JOIN point p ON p.metric_no = b.metric_no AND p.school_no = b.school_no
    LEFT JOIN import i ON i.import_no = p.import_no
    ORDER BY m.id, s.id, p.year`,
  decode: (found) => {
    const spreads = new Map<string, ShiftSpread>();
    for (const { school: _, ...one } of parse(rows, found)) spreads.set(one.metric, one);
    const shifts = new Map<string, LevelShift>();
    for (const { year: when, value, import: of, file, row, column, ...shift } of parse(array(point), found.filter((one) => one['school'] !== null))) {
      const key = `${shift.school}\u0000${shift.metric}`;
      const points = shifts.get(key)?.points ?? [];
      shifts.set(key, { ...shift, points: [...points, { year: when, value, source: { import: of, file, row, column } }] });
    }
    return { spreads: [...spreads.values()], shifts: [...shifts.values()] };
  },
});
