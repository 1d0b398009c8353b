import { freshId } from '../../../domain/freshId.ts';
import { importId, type ImportId } from '../../../domain/ids.ts';
import type { FigureKey } from '../../../domain/journal.ts';
import { fine, refused, type Outcome } from '../../../domain/problem.ts';
import type { Conflict } from '../../../ingest/conflicts.ts';
import type { ImportPlan } from '../../../ingest/plan.ts';
import { gzip } from '../../../store/gzip.ts';
import { sha256 } from '../../../store/sha256.ts';
import type { NewEntry, Store } from '../../../store/store.ts';
import { importOfPlan, type PlannedFile } from '../../workspace/importOfPlan.ts';
import type { Committed, ConflictPolicy } from '../protocol.ts';
import { conflictKey } from './findContradictions.ts';
import { placeFiles } from './placeFiles.ts';
import { bytesOf } from './readContent.ts';
import type { TakenFile } from './session.ts';

interface Commit {
  readonly store: Store;
  readonly files: readonly TakenFile[];
  readonly plan: ImportPlan;
  readonly conflicts: readonly Conflict[];
  readonly policy: ConflictPolicy;
  readonly onProgress: (fraction: number) => void;
}

/** Everything of an import in one transaction, or a problem and nothing at all. */
export const commitSession = async ({ store, files, plan: reviewed, conflicts, policy, onProgress }: Commit): Promise<Outcome<Committed>> => {
  const planned: PlannedFile[] = [];
  const id = importId(freshId());
  for (const file of files) {
    // One file at a time: memory does not grow with the number of files.
    // oxlint-disable-next-line no-await-in-loop
    const staged = await stage(file, { store, id, place: planned.length });
    if (!staged.ok) {
      // oxlint-disable-next-line no-await-in-loop -- the last thing done
      await store.dropStaged(id);
      return staged;
    }
    planned.push({ bytes: file.file.size, hash: file.result.hash, name: file.result.reading.name, reading: file.result.reading.reading });
    onProgress(planned.length / (files.length + 1));
  }
  const plan = placeFiles(reviewed, files.map(({ no }) => no));
  const at = new Date().toISOString();
  const { entry, segment } = importOfPlan(plan, planned, { id, at });
  const written = await store.appendImport(entry, { ...segment, originals: [] }, decisionsOn(conflicts, policy, entry));
  if (!written.ok) {
    await store.dropStaged(id);
    return written;
  }
  return fine({
    id: entry.id,
    revision: written.value.no,
    files: files.length,
    figures: entry.observations,
    brands: entry.brands,
    findings: entry.findings,
    schools: entry.schoolIds,
    metrics: entry.metricIds,
    years: plan.years,
    basis: plan.files.every(({ basis }) => basis === 'school') ? 'school' : 'calendar',
  });
};

/** Puts the bytes as they are now beside the import that is to come, if they are still those that were reviewed. */
const stage = async (file: TakenFile, { store, id, place }: { readonly store: Store; readonly id: ImportId; readonly place: number }): Promise<Outcome<null>> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  if ((await sha256(bytes.value)) !== file.result.hash) return refused('file_changed', { file: file.name });
  const { reading, name } = file.result.reading;
  // Of a report nothing is kept that names its author.
  const kept = file.report ? new TextEncoder().encode(file.report.review.text) : bytes.value;
  return store.stageOriginal(id, place, { name, reading, gzip: await gzip(kept) });
};

/** What was decided on contradictions, one entry for each import that holds; what nobody decided stays open. */
const decisionsOn = (conflicts: readonly Conflict[], { hold, chosen }: ConflictPolicy, { at, id }: { readonly at: string; readonly id: ImportId }): readonly NewEntry[] => {
  const figures = new Map<ImportId, FigureKey[]>();
  for (const conflict of conflicts) {
    const said = chosen.get(conflictKey(conflict)) ?? hold;
    if (said === 'each') continue;
    const { school, year, metric } = conflict;
    const holds = said === 'new' ? id : conflict.oldImport;
    const decided = figures.get(holds) ?? [];
    decided.push({ school, year, metric });
    figures.set(holds, decided);
  }
  return [...figures].map(([holds, decided]) => ({ kind: 'decided', at, holds, figures: decided }));
};
