import { basename, dirname } from 'node:path';
import { sampleFiles } from '../../scripts/sample/sampleFiles.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { findingCategories } from '../../src/domain/findingCategories.ts';
import { foldJournal } from '../../src/domain/foldJournal.ts';
import { importId } from '../../src/domain/ids.ts';
import type { JournalEntry, Workspace } from '../../src/domain/journal.ts';
import type { Draft } from '../../src/ingest/draft.ts';
import { interpret } from '../../src/ingest/interpret.ts';
import { NO_CORRECTIONS } from '../../src/ingest/mapping.ts';
import { type ImportPlan, planImport } from '../../src/ingest/plan.ts';
import { readFile } from '../../src/ingest/read.ts';
import { understand } from '../../src/ingest/understand.ts';

interface ImportedFile {
  readonly path: string;
  readonly encoding: string;
  readonly drafts: readonly Draft[];
}

/** One folder of the sample, imported as it would be by someone who changes nothing in the review. */
export interface ImportedFolder {
  readonly folder: string;
  readonly files: readonly ImportedFile[];
  readonly plan: ImportPlan;
}

type Entry = JournalEntry extends infer One ? (One extends unknown ? Omit<One, 'no' | 'at'> : never) : never;

/** The sample through the product's own import, folder by folder, and the workspace that comes of it. */
export const importSample = async (): Promise<{ readonly folders: readonly ImportedFolder[]; readonly workspace: Workspace }> => {
  const journal: JournalEntry[] = [];
  const folders: ImportedFolder[] = [];
  const note = (entry: Entry): void => void journal.push({ ...entry, no: journal.length + 1, at: '2025-02-01T00:00:00Z' });
  const exported = sampleFiles();
  for (const folder of new Set(exported.map(({ path }) => dirname(path)))) {
    const { schools, metrics } = foldJournal(journal, catalogue);
    const files: ImportedFile[] = [];
    for (const [file, { path, bytes }] of exported.filter((each) => dirname(each.path) === folder).entries()) {
      const fileName = basename(path);
      const reading = await readFile({ name: fileName, bytes });
      if (!reading.ok) throw new Error(`${path}: ${reading.problem.code}`);
      const known = { fileName, schools, metrics };
      const drafts = reading.value.grids.map((grid) =>
        interpret(grid, understand(grid, { ...known, remembered: () => null }), { ...known, file, categories: findingCategories, corrections: NO_CORRECTIONS }),
      );
      files.push({ path, encoding: reading.value.reading.encoding, drafts });
    }
    const plan = planImport(files.flatMap(({ path, drafts }, file) => drafts.map((draft) => ({ file, fileName: basename(path), draft }))), { schools, metrics });
    const { schoolIds, metricIds, newSchools, newAliases, newMetrics, changedSchools } = plan;
    note({ kind: 'import', id: importId(folder), files: [], observations: plan.observations.length, brands: plan.brands.length, findings: plan.findings.length, schoolIds, metricIds, newSchools, newAliases, newMetrics, changedSchools });
    folders.push({ folder, files, plan });
  }
  return { folders, workspace: foldJournal(journal, catalogue) };
};
