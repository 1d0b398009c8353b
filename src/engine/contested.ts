import { CLASS } from './schema.ts';

const KEYS = `metric_no, school_no, year, ${CLASS} AS class`;

/** Statements that note the keys which imports just brought in share with those there before (`older`), with one another or, where schools were joined, within one. */
export const noteContested = (fresh: readonly number[], older: readonly string[], joined: boolean): readonly string[] => {
  const among = `SELECT ${KEYS} FROM held_observation WHERE import_no IN (${fresh.join(', ')})`;
  const shared = older.map(
    (rows) =>
      `INSERT INTO held_contested SELECT DISTINCT n.* FROM (${among}) n SEMI JOIN (SELECT ${KEYS} FROM ${rows}) o USING (metric_no, school_no, year, class)`,
  );
  const within = `INSERT INTO held_contested SELECT metric_no, school_no, year, class FROM (${among}) GROUP BY ALL HAVING count(*) > 1`;
  return fresh.length > 1 || joined ? [...shared, within] : shared;
};
