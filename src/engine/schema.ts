/**
 * The tables and views that every question may use. `*_no` are the engine's own numbers, given once per id and never
 * reused; `import_no` is the journal's number of the import, so that a later import has a higher one. Codes of status and
 * missing: places in domain/observation.ts. Figures are NULL where there is none.
 *
 * school, school_turn, metric, norm, definition_change, import, correction, decision: what the workspace holds now (school_turn:
 * the years from which a school is not what it was, by a merger or split; norm: a row per
 * school type; import: the live ones, corrections by hand among them, each an import of one figure; correction: why).
 * observation: every row of every live import and correction. `raw` is '' where the cell's text is the value as written.
 * contest: rows of the school-years of a metric and status class of which more than one live import speaks, with the
 * figure, its `place` (1 holds, the others are superseded) and whether a person `decided` for it.
 * holding: one row per school, year, metric and status class, the one that holds.
 * result: holding rows that charts take: reported, derived or approximate, and with a figure.
 * brand, finding: every row of every live import. `categories` of a finding: ids with a comma between.
 */
export const TABLES = `
CREATE TABLE school (school_no INTEGER, id VARCHAR, name VARCHAR, code VARCHAR, type VARCHAR, area VARCHAR, pupils INTEGER, staff INTEGER, members INTEGER, opened SMALLINT, closed SMALLINT);
CREATE TABLE metric (metric_no INTEGER, id VARCHAR, theme VARCHAR, name_zh VARCHAR, name_en VARCHAR, kind VARCHAR, unit_zh VARCHAR, unit_en VARCHAR, direction VARCHAR, rankable BOOLEAN, aggregation VARCHAR);
CREATE TABLE norm (metric_no INTEGER, school_type VARCHAR, from_year SMALLINT, to_year SMALLINT, bound VARCHAR, value DOUBLE);
CREATE TABLE definition_change (metric_no INTEGER, year SMALLINT, note_zh VARCHAR, note_en VARCHAR);
CREATE TABLE school_turn (school_no INTEGER, year SMALLINT);
CREATE TABLE import (import_no INTEGER, id VARCHAR);
CREATE TABLE correction (import_no INTEGER, made VARCHAR, reason VARCHAR);
CREATE TABLE decision (decision_no INTEGER, school_no INTEGER, year SMALLINT, metric_no INTEGER, import_no INTEGER);
`;

/** Columns of `observation`, wherever it is stored. `raw` is the cell's text where it is not the value as written. */
const OBSERVATION_COLUMNS =
  'import_no INTEGER, school_no INTEGER, metric_no INTEGER, year SMALLINT, value DOUBLE, numerator DOUBLE, denominator DOUBLE, status UTINYINT, missing UTINYINT, file USMALLINT, row UINTEGER, col USMALLINT, raw VARCHAR';

/**
 * Rows brought in since the snapshot, and the keys of which more than one import ever spoke (a superset of those that are
 * contested now: an undone import leaves its keys here).
 */
export const HELD = `
CREATE TABLE held_observation (${OBSERVATION_COLUMNS});
CREATE TABLE held_brand (import_no INTEGER, school_no INTEGER, year SMALLINT, programme VARCHAR, level VARCHAR, batch VARCHAR, outcome VARCHAR, file INTEGER, row INTEGER);
CREATE TABLE held_finding (import_no INTEGER, school_no INTEGER, year SMALLINT, kind VARCHAR, categories VARCHAR, sentence VARCHAR, file INTEGER, row INTEGER);
CREATE TABLE held_contested (metric_no INTEGER, school_no INTEGER, year SMALLINT, class UTINYINT);
`;

/** Aims (3) and requirements (4) do not contest results. */
export const CLASS = 'CASE status WHEN 3 THEN 1 WHEN 4 THEN 2 ELSE 0 END::UTINYINT';

/**
 * Which value holds: that of the latest act, which is an import, a correction by hand, or a person's decision for either; so
 * a decision or a correction holds until a later import speaks of the same figure. To say nothing (未提及, 未报, an empty
 * cell, a vague phrase) is no such act of an import: it takes no figure away. One row is first; the others are superseded.
 */
export const CONTEST = `
CREATE OR REPLACE TABLE held_contest AS
WITH candidate AS (
  SELECT o.import_no, o.school_no, o.metric_no, o.year, o.value, o.numerator, o.denominator, o.status, o.missing, o.file, o.row, o.col, o.raw,
    ${CLASS} AS class
  FROM observation o
)
SELECT c.*,
  d.import_no IS NOT NULL AS decided,
  row_number() OVER (
    PARTITION BY c.metric_no, c.school_no, c.year, c.class
    ORDER BY c.value IS NULL AND c.missing NOT IN (3, 4, 5) AND d.import_no IS NULL, coalesce(d.decision_no, c.import_no) DESC, c.file, c.row, c.col
  ) AS place
FROM candidate c
SEMI JOIN held_contested k ON k.metric_no = c.metric_no AND k.school_no = c.school_no AND k.year = c.year AND k.class = c.class
LEFT JOIN decision d ON d.school_no = c.school_no AND d.year = c.year AND d.metric_no = c.metric_no AND d.import_no = c.import_no
QUALIFY count(*) OVER (PARTITION BY c.metric_no, c.school_no, c.year, c.class) > 1;
`;

/** The empty contest, of the same form: where only one import is there, nothing is looked for. */
export const NO_CONTEST = `
CREATE OR REPLACE TABLE held_contest (${OBSERVATION_COLUMNS}, class UTINYINT, decided BOOLEAN, place BIGINT);
`;

export const SUPERSEDED = `
CREATE OR REPLACE TABLE superseded AS
SELECT import_no, school_no, metric_no, year, class, file, row, col
FROM held_contest
WHERE place > 1;
`;

export const HOLDING = `
CREATE OR REPLACE VIEW holding AS
SELECT o.*
FROM observation o
ANTI JOIN superseded s ON s.metric_no = o.metric_no AND s.school_no = o.school_no AND s.year = o.year AND s.import_no = o.import_no AND s.class = ${CLASS} AND s.file = o.file AND s.row = o.row AND s.col = o.col;
`;

/** Where the snapshot was written of the same live imports and decisions, it knows which rows hold. */
export const HOLDING_IN_SNAPSHOT = `
CREATE OR REPLACE VIEW holding AS
SELECT * EXCLUDE (holds)
FROM snapshot.observation
WHERE holds;
`;

export const HOLDING_UNCONTESTED = `
CREATE OR REPLACE VIEW holding AS
SELECT *
FROM observation;
`;

/** Charts take these statuses: reported 0, derived 1, approximate 2. */
export const RESULT = `
CREATE OR REPLACE VIEW result AS
SELECT import_no, school_no, metric_no, year, value, numerator, denominator, status, file, row, col
FROM holding
WHERE status <= 2
  AND value IS NOT NULL;
`;
