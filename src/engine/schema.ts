/**
 * The tables and views that every question may use. `*_no` are the engine's own numbers, given once per id and never
 * reused. Codes of status and missing: places in domain/observation.ts. Figures are NULL where there is none.
 *
 * school, metric, norm, definition_change, import: what the workspace holds now (norm: a row per school type).
 * observation: every row of every live import. superseded: those that do not hold, by the rule of `contest`.
 * holding: one row per school, year, metric and status class, the one that holds.
 * result: holding rows that charts take: reported, derived or approximate, and with a figure.
 * brand, finding: every row of every live import.
 */
export const TABLES = `
CREATE TABLE school (school_no INTEGER, id VARCHAR, name VARCHAR, code VARCHAR, type VARCHAR, area VARCHAR, pupils INTEGER, staff INTEGER, members INTEGER, opened SMALLINT, closed SMALLINT);
CREATE TABLE metric (metric_no INTEGER, id VARCHAR, theme VARCHAR, name_zh VARCHAR, name_en VARCHAR, kind VARCHAR, unit_zh VARCHAR, unit_en VARCHAR, direction VARCHAR, rankable BOOLEAN, aggregation VARCHAR);
CREATE TABLE norm (metric_no INTEGER, school_type VARCHAR, from_year SMALLINT, to_year SMALLINT, bound VARCHAR, value DOUBLE);
CREATE TABLE definition_change (metric_no INTEGER, year SMALLINT, note_zh VARCHAR, note_en VARCHAR);
CREATE TABLE import (import_no INTEGER, id VARCHAR);
CREATE TABLE decision (school_no INTEGER, year SMALLINT, metric_no INTEGER, import_no INTEGER);
CREATE TABLE brand (import_no INTEGER, school_no INTEGER, year SMALLINT, programme VARCHAR, level VARCHAR, batch VARCHAR, outcome VARCHAR, file INTEGER, row INTEGER);
CREATE TABLE finding (import_no INTEGER, school_no INTEGER, year SMALLINT, kind VARCHAR, categories VARCHAR, sentence VARCHAR, file INTEGER, row INTEGER);
`;

/** Columns of `observation`, wherever it is stored. `raw` is the cell's text where it is not the value as written. */
export const OBSERVATION_COLUMNS =
  'import_no INTEGER, school_no INTEGER, metric_no INTEGER, year SMALLINT, value DOUBLE, numerator DOUBLE, denominator DOUBLE, status UTINYINT, missing UTINYINT, file USMALLINT, row UINTEGER, col USMALLINT, raw VARCHAR';

/** Which value holds: the import the user decided for, else the latest. One row is first; the others are superseded. */
export const CONTEST = `
CREATE VIEW contest AS
SELECT o.import_no, o.school_no, o.metric_no, o.year, o.status IN (3, 4) AS beside, o.status,
  row_number() OVER (
    PARTITION BY o.metric_no, o.school_no, o.year, CASE o.status WHEN 3 THEN 1 WHEN 4 THEN 2 ELSE 0 END
    ORDER BY d.import_no IS NOT NULL DESC, o.import_no DESC
  ) AS place
FROM observation o
LEFT JOIN decision d ON d.school_no = o.school_no AND d.year = o.year AND d.metric_no = o.metric_no AND d.import_no = o.import_no;
`;

/** Charts take these statuses: reported 0, derived 1, approximate 2. */
export const RESULT = `
CREATE VIEW result AS
SELECT import_no, school_no, metric_no, year, value, numerator, denominator, status, file, row, col
FROM holding
WHERE status <= 2
  AND value IS NOT NULL;
`;
