import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { sampleJournal, type SampleJournal } from '../../src/app/workspace/sampleFormat.ts';
import { catalogue } from '../../src/domain/catalogue.ts';
import { foldJournal } from '../../src/domain/foldJournal.ts';
import type { Workspace } from '../../src/domain/journal.ts';
import { nodeDatabase } from '../../src/engine/nodeDatabase.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import type { Ask } from '../../src/engine/question.ts';

export interface SampleInNode {
  readonly sample: SampleJournal;
  readonly workspace: Workspace;
  readonly ask: Ask;
  readonly close: () => void;
}

/** The built sample, opened by the engine in Node; `module` names another WebAssembly file than DuckDB's own. */
export const openSampleInNode = async (folder: string, module?: string): Promise<SampleInNode> => {
  const sample = parse(sampleJournal, JSON.parse(readFileSync(join(folder, 'journal.json'), 'utf8')));
  const workspace = foldJournal(sample.journal, catalogue);
  const database = new Blob([readFileSync(join(folder, 'snapshot.db'))]);
  const engine = await openEngine(await nodeDatabase(module), { ...sample.snapshot, database });
  await engine.show({ workspace, segment: (id) => Promise.reject(new Error(`the snapshot lacks ${id}`)) });
  return { sample, workspace, ask: engine.ask, close: engine.close };
};
