import { actsOf } from '../domain/acts.ts';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { Workspace } from '../domain/journal.ts';
import { SNAPSHOT_FORM, type Snapshot } from '../domain/snapshot.ts';
import { addressOf } from './addressOf.ts';
import { contestSignature } from './contestSignature.ts';
import type { Database } from './database.ts';
import { CLASS } from './schema.ts';

/** Sorted by metric, so that a question about one metric reads only the row groups that hold it. */
const FILL: readonly string[] = [
  `CREATE TABLE fresh.observation AS
   SELECT o.*, s.import_no IS NULL AS holds
   FROM observation o
   LEFT JOIN (
     SELECT metric_no, school_no, year, import_no, class, file, row, col
     FROM contest
     WHERE place > 1
   ) s ON s.metric_no = o.metric_no AND s.school_no = o.school_no AND s.year = o.year AND s.import_no = o.import_no AND s.class = ${CLASS} AND s.file = o.file AND s.row = o.row AND s.col = o.col
   ORDER BY o.metric_no, o.school_no, o.year`,
  'CREATE TABLE fresh.contest AS SELECT * FROM contest ORDER BY metric_no, school_no, year, class, place',
  'CREATE TABLE fresh.brand AS SELECT * FROM brand ORDER BY school_no, year',
  'CREATE TABLE fresh.finding AS SELECT * FROM finding ORDER BY school_no, year',
  'CREATE TABLE fresh.contested AS SELECT DISTINCT * FROM held_contested',
  'CHECKPOINT fresh',
];

export const writeSnapshot = async (
  database: Database,
  workspace: Workspace,
  { schools, metrics }: { readonly schools: readonly SchoolId[]; readonly metrics: readonly MetricId[] },
): Promise<Snapshot> => {
  const file = await database.writeFile(async () => {
    for (const statement of FILL) await database.run(statement);
  });
  return {
    form: SNAPSHOT_FORM,
    revision: workspace.revision,
    imports: actsOf(workspace).filter(({ live }) => live).map(({ id }) => id),
    addressed: actsOf(workspace).filter(({ live }) => live).map(({ id }) => addressOf(workspace, id)),
    schools,
    metrics,
    contest: contestSignature(workspace),
    database: file,
  };
};
