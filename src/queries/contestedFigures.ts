import { array, boolean, nullable, number, object, parse } from 'valibot';
import type { ContestedFigure, ContestedFigures } from '../domain/answers/contestedFigures.ts';
import type { EngineRow, Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { imported, metric, missing, school, status } from './fragments/decoders.ts';

const rows = array(
  object({
    total: number(),
    settled: boolean(),
    school,
    metric,
    year: number(),
    class: number(),
    decided: boolean(),
    value: nullable(number()),
    status,
    missing,
    import: imported,
    file: number(),
    row: number(),
    column: number(),
  }),
);

interface Asked {
  /** Part of a school's or metric's name; empty for all. */
  readonly find: string;
  /** Open: no person decided which holds. */
  readonly state: 'all' | 'open' | 'settled';
  /** So many figures at most. */
  readonly limit: number;
}

/** The code of a reason is a statement of its own; no figure and no reason states nothing (engine/schema.ts). */
const STATED = sql`(c.value IS NOT NULL OR c.missing IN (3, 4, 5) OR c.decided)`;

/** Figures on which live imports disagree, each with what every import says; equal values are no disagreement. */
export const contestedFigures = ({ find, state, limit }: Asked): Question<ContestedFigures> => ({
  key: ['contestedFigures', find, state, limit],
  sql: sql`
    WITH differing AS (
      SELECT c.metric_no, c.school_no, c.year, c.class, bool_or(c.decided AND c.place = 1) AS settled
      FROM contest c
      JOIN school s ON s.school_no = c.school_no
      JOIN metric m ON m.metric_no = c.metric_no
      WHERE (contains(lower(s.name), lower(${find}))
          OR contains(lower(m.name_zh), lower(${find}))
          OR contains(lower(m.name_en), lower(${find})))
        AND ${STATED}
      GROUP BY c.metric_no, c.school_no, c.year, c.class
      HAVING count(DISTINCT coalesce(c.value::VARCHAR, 'missing ' || c.missing)) > 1
        AND (${state} = 'all' OR settled = (${state} = 'settled'))
    ), listed AS (
      SELECT *, (SELECT count(*) FROM differing) AS total
      FROM differing
      ORDER BY settled, year DESC, school_no, metric_no, class
      LIMIT ${limit}
    )
    SELECT l.total, l.settled, s.id AS school, m.id AS metric, c.year, c.class, c.decided, c.value, c.status, c.missing,
      i.id AS "import", c.file, c.row AS "row", c.col AS "column"
    FROM listed l
    JOIN contest c ON c.metric_no = l.metric_no AND c.school_no = l.school_no AND c.year = l.year AND c.class = l.class AND ${STATED}
    JOIN school s ON s.school_no = c.school_no
    JOIN metric m ON m.metric_no = c.metric_no
    JOIN import i ON i.import_no = c.import_no
    ORDER BY l.settled, c.year DESC, s.name, m.id, c.class, c.place`,
  decode,
});

const decode = (found: readonly EngineRow[]): ContestedFigures => {
  const said = parse(rows, found);
  const figures = new Map<string, ContestedFigure>();
  for (const { import: from, file, row, column, school: of, metric: what, year, class: kind, settled, decided, value, status: how, missing: why } of said) {
    const key = `${of}\u0000${what}\u0000${year}\u0000${kind}`;
    const known = figures.get(key) ?? { school: of, metric: what, year, settled, candidates: [] };
    const candidate = { value, status: how, missing: why, source: { import: from, file, row, column }, decided };
    figures.set(key, { ...known, candidates: [...known.candidates, candidate] });
  }
  return { total: said[0]?.total ?? 0, figures: [...figures.values()] };
};
