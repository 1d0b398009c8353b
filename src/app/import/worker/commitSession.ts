import { importId } from '../../../domain/ids.ts';
import type { SourceFile } from '../../../domain/journal.ts';
import { fine, refused, type Outcome } from '../../../domain/problem.ts';
import type { OriginalFile } from '../../../domain/segment.ts';
import { encodeObservations } from '../../../engine/encodeObservations.ts';
import type { ImportPlan } from '../../../ingest/plan.ts';
import { gzip } from '../../../store/gzip.ts';
import type { NewEntry, Store } from '../../../store/store.ts';
import type { Committed, ConflictPolicy } from '../protocol.ts';
import { conflictKey, type Contradiction } from './findContradictions.ts';
import { placeFiles } from './placeFiles.ts';
import { bytesOf } from './readTables.ts';
import type { TakenFile } from './session.ts';
import { sha256 } from './sha256.ts';

interface Commit {
  readonly store: Store;
  readonly files: readonly TakenFile[];
  readonly plan: ImportPlan;
  readonly conflicts: readonly Contradiction[];
  readonly policy: ConflictPolicy;
  readonly onProgress: (fraction: number) => void;
}

/** Everything of an import in one transaction, or a problem and nothing at all. */
export const commitSession = async ({ store, files, plan: reviewed, conflicts, policy, onProgress }: Commit): Promise<Outcome<Committed>> => {
  const originals: OriginalFile[] = [];
  for (const file of files) {
    // One file at a time: memory does not grow with the number of files.
    // oxlint-disable-next-line no-await-in-loop
    const original = await packed(file);
    if (!original.ok) return original;
    originals.push(original.value);
    onProgress(originals.length / (files.length + 1));
  }
  const plan = placeFiles(reviewed, files.map(({ no }) => no));
  const id = importId(freshId());
  const at = new Date().toISOString();
  const { observations, brands, findings, setAside, newSchools, newAliases, newMetrics, schoolIds, metricIds } = plan;
  const written = await store.appendImport(
    {
      kind: 'import', id, at, newSchools, newAliases, newMetrics, schoolIds, metricIds,
      files: files.map((file, place) => sourceFile(file, plan, place)),
      observations: observations.length,
      brands: brands.length,
      findings: findings.length,
    },
    { import: id, observations: encodeObservations(observations), brands, findings, setAside, originals },
    [...plan.changedSchools.map((school): NewEntry => ({ kind: 'schoolEdited', at, school })), ...oldThatStay(conflicts, policy, at)],
  );
  if (!written.ok) return written;
  return fine({
    id,
    revision: written.value.no,
    files: files.length,
    figures: observations.length,
    brands: brands.length,
    findings: findings.length,
    schools: schoolIds,
    metrics: metricIds,
    years: plan.years,
    basis: plan.files.every(({ basis }) => basis === 'school') ? 'school' : 'calendar',
  });
};

/** 128 random bits; `crypto.randomUUID` is not there on plain http. */
const freshId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** The bytes as they are now, if they are still those that were reviewed. */
const packed = async (file: TakenFile): Promise<Outcome<OriginalFile>> => {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return bytes;
  if ((await sha256(bytes.value)) !== file.result.hash) return refused('file_changed', { file: file.name });
  return fine({ name: file.name, reading: file.result.reading.reading, gzip: await gzip(bytes.value) });
};

const sourceFile = ({ name, file, result }: TakenFile, plan: ImportPlan, place: number): SourceFile => ({
  name,
  bytes: file.size,
  hash: result.hash,
  encoding: result.reading.reading.encoding,
  ...(plan.files[place] ?? { basis: 'calendar', cells: 0, accepted: 0, setAside: 0 }),
});

/** A decision for each figure whose old value is to hold on. */
const oldThatStay = (conflicts: readonly Contradiction[], { hold, except }: ConflictPolicy, at: string): readonly NewEntry[] => {
  const others = new Set(except);
  return conflicts
    .filter((conflict) => (hold === 'old') !== others.has(conflictKey(conflict)))
    .map(({ school, year, metric, oldImport }) => ({ kind: 'decision', at, school, year, metric, holds: oldImport }));
};
