import { catalogue } from '../../domain/catalogue.ts';
import { findingCategories } from '../../domain/findingCategories.ts';
import { foldJournal } from '../../domain/foldJournal.ts';
import { importId } from '../../domain/ids.ts';
import type { JournalEntry, Workspace } from '../../domain/journal.ts';
import type { OriginalFile, Segment } from '../../domain/segment.ts';
import type { Database } from '../../engine/database.ts';
import { openEngine } from '../../engine/openEngine.ts';
import { interpret } from '../../ingest/interpret.ts';
import { NO_CORRECTIONS } from '../../ingest/mapping.ts';
import { planImport } from '../../ingest/plan.ts';
import type { PlannedTable } from '../../ingest/plannedTable.ts';
import { readFile } from '../../ingest/read.ts';
import { understand } from '../../ingest/understand.ts';
import { gzip } from '../../store/gzip.ts';
import { sha256 } from '../../store/sha256.ts';
import { importOfPlan, type PlannedFile } from './importOfPlan.ts';
import type { SampleJournal } from './sampleFormat.ts';

/** Files that come in together, as when a user drops a folder. */
export interface SampleBatch {
  readonly name: string;
  readonly at: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }[];
}

export interface BuiltSample {
  readonly journal: SampleJournal;
  readonly snapshot: Blob;
  readonly originals: Blob;
}

/** Imports the batches one after the other, as a user would who corrects nothing. Throws where a file cannot be read. */
export const buildSample = async (batches: readonly SampleBatch[], database: Database): Promise<BuiltSample> => {
  const journal: JournalEntry[] = [];
  const segments = new Map<string, Segment>();
  for (const batch of batches) {
    const { tables, files, originals: packedFiles } = await tablesOf(batch, foldJournal(journal, catalogue));
    const plan = planImport(tables, foldJournal(journal, catalogue));
    const { entry, segment } = importOfPlan(plan, files, { id: `sample-${batch.name}`, at: batch.at });
    segments.set(entry.id, { ...segment, originals: packedFiles });
    journal.push({ ...entry, no: journal.length + 1 });
  }
  const engine = await openEngine(database, null);
  await engine.show({ workspace: foldJournal(journal, catalogue), segment: async (id) => segmentOf(segments, id) });
  const { database: file, ...snapshot } = await engine.writeSnapshot();
  const originals = [...segments.values()].flatMap((segment) => segment.originals.map((original, place) => ({ import: segment.import, file: place, ...original })));
  let at = 0;
  const places = originals.map(({ gzip: packed, ...rest }) => ({ ...rest, from: at, to: (at += packed.length) }));
  return {
    journal: {
      journal,
      snapshot: { ...snapshot, imports: [...snapshot.imports], addressed: [...snapshot.addressed], schools: [...snapshot.schools], metrics: [...snapshot.metrics] },
      setAside: [...segments.values()].map(({ import: id, setAside }) => ({ import: id, columns: setAside })),
      originals: places,
    },
    snapshot: file,
    originals: new Blob(originals.map(({ gzip: packed }) => new Uint8Array(packed))),
  };
};

const tablesOf = async (
  { files }: SampleBatch,
  { schools, metrics }: Workspace,
): Promise<{ readonly tables: readonly PlannedTable[]; readonly files: readonly PlannedFile[]; readonly originals: readonly OriginalFile[] }> => {
  const tables: PlannedTable[] = [];
  const planned: PlannedFile[] = [];
  const originals: OriginalFile[] = [];
  for (const [file, { name, bytes }] of files.entries()) {
    const reading = await readFile({ name, bytes });
    if (!reading.ok) throw new Error(`${name}: ${reading.problem.code} ${JSON.stringify(reading.problem)}`);
    const { reading: choices } = reading.value;
    planned.push({ bytes: bytes.length, hash: await sha256(bytes), name, reading: choices });
    originals.push({ name, reading: choices, gzip: await gzip(bytes) });
    for (const grid of reading.value.grids) {
      const mapping = understand(grid, { fileName: name, schools, metrics, remembered: () => null });
      const draft = interpret(grid, mapping, { fileName: name, file, schools, metrics, categories: findingCategories, corrections: NO_CORRECTIONS });
      tables.push({ file, fileName: name, draft });
    }
  }
  return { tables, files: planned, originals };
};

const segmentOf = (segments: ReadonlyMap<string, Segment>, id: string): Segment => {
  const segment = segments.get(importId(id));
  if (!segment) throw new Error(`No segment ${id}`);
  return segment;
};
