import { array, nullable, number, object, parse, picklist } from 'valibot';
import type { UnusualChanges } from '../domain/answers/unusualChanges.ts';
import { SCHOOL_TYPES } from '../domain/school.ts';
import type { Question } from '../engine/question.ts';
import { sql } from '../engine/sql.ts';
import { changeDistances } from './fragments/changeDistances.ts';
import { metric, school } from './fragments/decoders.ts';
import { PAIR_SOURCES, pairSourceRows, withSources, type YearsTold } from './fragments/yearPairs.ts';

const counted = array(object({ tests: number() }));
const rows = array(
  object({
    school, metric, year: number(), now: number(), before: number(), type: nullable(picklist(SCHOOL_TYPES)),
    groupSize: number(), groupChange: number(), distance: number(), n: number(), ...pairSourceRows,
  }),
);

/** Under this a change is scatter, whatever else is true. */
const NOTABLE = 3;
const MOST = 400;
/** The schools' changes that lie furthest from how their group changed (fragments/changeDistances.ts). */
export const unusualChanges = (told: YearsTold): Question<UnusualChanges> => ({
  key: ['unusualChanges', told],
  sql: sql`
    WITH ${changeDistances(told)}, counted AS (
      SELECT coalesce(sum(n), 0) AS tests
      FROM whole
    )
    SELECT c.tests, s.id AS school, m.id AS metric, p.year, p.now, p.before, p.of_type AS type, p.size AS "groupSize", p.usual_change AS "groupChange",
      p.distance, p.whole_n AS n, ${PAIR_SOURCES}
    FROM counted c
    LEFT JOIN told p ON abs(p.distance) >= ${NOTABLE}
    LEFT JOIN metric m ON m.metric_no = p.metric_no
    LEFT JOIN school s ON s.school_no = p.school_no
    LEFT JOIN import i ON i.import_no = p.import_no
    LEFT JOIN import ib ON ib.import_no = p.import_before
    ORDER BY abs(p.distance) DESC, m.id, s.id, p.year
    LIMIT ${MOST}`,
  decode: (found) => ({
    tests: parse(counted, found)[0]?.tests ?? 0,
    changes: parse(rows, found.filter((row) => row['school'] !== null)).map(withSources),
  }),
});
