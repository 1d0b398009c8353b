import type { School } from '../../src/domain/school.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { findingCategories } from '../../src/domain/findingCategories.ts';
import type { Metric } from '../../src/domain/metric.ts';
import { interpret } from '../../src/ingest/interpret.ts';
import { NO_CORRECTIONS } from '../../src/ingest/mapping.ts';
import { planImport, type ImportPlan } from '../../src/ingest/plan.ts';
import type { PlannedTable } from '../../src/ingest/plannedTable.ts';
import { readFile } from '../../src/ingest/read.ts';
import { understand } from '../../src/ingest/understand.ts';

export interface ImportedFolder {
  readonly plan: ImportPlan;
  readonly tables: readonly PlannedTable[];
}

/** Files as the product imports them with nobody correcting anything: those of a folder at once, one folder after the other. */
export const importFolders = async (files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): Promise<readonly ImportedFolder[]> => {
  const folders = [...new Set(files.map(({ path }) => path.split('/')[0] ?? ''))];
  let schools: readonly School[] = [];
  let metrics: readonly Metric[] = catalogue;
  const imported: ImportedFolder[] = [];
  for (const folder of folders) {
    const tables: PlannedTable[] = [];
    const own = files.filter(({ path }) => path.startsWith(`${folder}/`));
    for (const [file, { path, bytes }] of own.entries()) {
      const fileName = path.split('/').at(-1) ?? path;
      const reading = await readFile({ name: fileName, bytes });
      if (!reading.ok) throw new Error(`${path}: ${reading.problem.code}`);
      for (const grid of reading.value.grids) {
        const mapping = understand(grid, { fileName, schools, metrics, remembered: () => null });
        tables.push({ file, fileName, draft: interpret(grid, mapping, { fileName, file, schools, metrics, categories: findingCategories, corrections: NO_CORRECTIONS }) });
      }
    }
    const plan = planImport(tables, { schools, metrics });
    const changed = new Map(plan.changedSchools.map((school) => [school.id, school]));
    schools = [...schools.map((school) => changed.get(school.id) ?? school), ...plan.newSchools];
    metrics = [...metrics, ...plan.newMetrics];
    imported.push({ plan, tables });
  }
  return imported;
};
