import type { MetricId, SchoolId } from '../domain/ids.ts';
import { schoolOfRow, type Readdressing } from '../domain/register/readdressed.ts';
import type { Database } from './database.ts';
import { observationLists } from './encodeObservations.ts';
import { encodeTable } from './encodeTable.ts';
import type { SegmentRows } from './engine.ts';
import type { Numbers } from './numbers.ts';

interface Target {
  readonly database: Database;
  readonly importNo: number;
  /** Which of its rows belong to other schools than they were read as. */
  readonly readdressed: readonly Readdressing[];
  readonly schools: Numbers<SchoolId>;
  readonly metrics: Numbers<MetricId>;
}

/** Brings the rows of one import into the `held_` tables, its own places turned into the engine's numbers. */
export const loadSegment = async (segment: SegmentRows, target: Target): Promise<void> => {
  if (segment.observations.length > 0) await loadObservations(segment.observations, target);
  await loadBrands(segment.brands, target);
  await loadFindings(segment.findings, target);
};

/** A place in a segment's list and the engine's number for what is there. */
const places = (numbers: readonly number[]): Uint8Array =>
  encodeTable({ place: 'integer', no: 'integer' }, numbers.map((no, place) => [place, no]));

const loadObservations = async (stream: Uint8Array, { database, importNo, readdressed, schools, metrics }: Target): Promise<void> => {
  const lists = observationLists(stream);
  const texts = encodeTable({ place: 'integer', text: 'text' }, lists.raws.map((text, place) => [place, text]));
  await Promise.all([
    database.insert('stage', stream, true),
    database.insert('stage_school', places(lists.schools.map(schools.of)), true),
    database.insert('stage_metric', places(lists.metrics.map(metrics.of)), true),
    database.insert('stage_raw', texts, true),
    database.run(`
      INSERT INTO held_observation
      SELECT ${importNo}, s.no, m.no, o.year, o.value, o.numerator, o.denominator, o.status, o.missing, o.file, o.row, o.col, coalesce(r.text, '')
      FROM stage o
      JOIN stage_school s ON s.place = o.school
      JOIN stage_metric m ON m.place = o.metric
      LEFT JOIN stage_raw r ON r.place = o.raw`),
    ...readdressed.map(moveRow(importNo, schools)).map(database.run),
    database.run('DROP TABLE stage; DROP TABLE stage_school; DROP TABLE stage_metric; DROP TABLE stage_raw'),
  ]);
};

/** In order: a row that one rule moved may be moved on by the next. */
const moveRow = (importNo: number, schools: Numbers<SchoolId>) => ({ from, to, file, years }: Readdressing): string =>
  `UPDATE held_observation SET school_no = ${schools.of(to)} WHERE import_no = ${importNo} AND school_no = ${schools.of(from)}${file === null ? '' : ` AND file = ${file}`}${years === null ? '' : ` AND year IN (${years.join(', ')})`}`;

const loadBrands = async (brands: SegmentRows['brands'], { database, importNo, readdressed, schools }: Target): Promise<void> => {
  if (brands.length === 0) return;
  const rows = encodeTable(
    {
      import_no: 'integer', school_no: 'integer', year: 'integer', programme: 'text', level: 'text', batch: 'text',
      outcome: 'text', file: 'integer', row: 'integer',
    },
    brands.map((brand) => [
      importNo, schools.of(schoolOfRow(readdressed, brand)), brand.year, brand.programme, brand.level, brand.batch, brand.outcome, brand.file, brand.row,
    ]),
  );
  await database.insert('stage_brand', rows, true);
  await database.run('INSERT INTO held_brand SELECT * FROM stage_brand; DROP TABLE stage_brand');
};

const loadFindings = async (findings: SegmentRows['findings'], { database, importNo, readdressed, schools }: Target): Promise<void> => {
  if (findings.length === 0) return;
  const rows = encodeTable(
    {
      import_no: 'integer', school_no: 'integer', year: 'integer', kind: 'text', categories: 'text', sentence: 'text',
      file: 'integer', row: 'integer',
    },
    findings.map((finding) => [
      importNo, schools.of(schoolOfRow(readdressed, finding)), finding.year, finding.kind, finding.categories.join(','), finding.sentence, finding.file, finding.row,
    ]),
  );
  await database.insert('stage_finding', rows, true);
  await database.run('INSERT INTO held_finding SELECT * FROM stage_finding; DROP TABLE stage_finding');
};
