import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { Workspace } from '../domain/journal.ts';
import { SNAPSHOT_FORM, type Snapshot } from '../domain/snapshot.ts';
import type { Database } from './database.ts';

/** Sorted by metric, so that a question about one metric reads only the row groups that hold it. */
const FILL: readonly string[] = [
  'CREATE TABLE fresh.observation AS SELECT * FROM observation ORDER BY metric_no, school_no, year',
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
  const file = await database.writeFile('fresh', async () => {
    for (const statement of FILL) await database.run(statement);
  });
  return {
    form: SNAPSHOT_FORM,
    revision: workspace.revision,
    imports: workspace.imports.filter(({ live }) => live).map(({ id }) => id),
    schools,
    metrics,
    database: file,
  };
};
