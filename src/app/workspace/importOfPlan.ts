import { importId } from '../../domain/ids.ts';
import type { ImportEntry, SourceFile } from '../../domain/journal.ts';
import type { OriginalFile, ReadingChoices, Segment } from '../../domain/segment.ts';
import { encodeObservations } from '../../engine/encodeObservations.ts';
import type { ImportPlan } from '../../ingest/plan.ts';
import { gzip } from '../../store/gzip.ts';
import type { NewEntry } from '../../store/store.ts';

/** One file of an import, in the place that its tables were interpreted with. */
export interface PlannedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly reading: ReadingChoices;
}

/** A plan as what lasts: the journal's entry, without its number, and the segment. */
export const importOfPlan = async (
  plan: ImportPlan,
  files: readonly PlannedFile[],
  { id, at }: { readonly id: string; readonly at: string },
): Promise<{ readonly entry: NewEntry<ImportEntry>; readonly segment: Segment }> => ({
  entry: {
    at,
    kind: 'import',
    id: importId(id),
    files: await Promise.all(files.map((file, place) => sourceFile(file, plan.files[place]))),
    observations: plan.observations.length,
    brands: plan.brands.length,
    findings: plan.findings.length,
    schoolIds: plan.schoolIds,
    metricIds: plan.metricIds,
    newSchools: plan.newSchools,
    newAliases: plan.newAliases,
    newMetrics: plan.newMetrics,
  },
  segment: {
    import: importId(id),
    observations: encodeObservations(plan.observations),
    brands: plan.brands,
    findings: plan.findings,
    setAside: plan.setAside,
    originals: await Promise.all(files.map(original)),
  },
});

const sourceFile = async ({ name, bytes, reading }: PlannedFile, counts: ImportPlan['files'][number] | undefined): Promise<SourceFile> => ({
  name,
  bytes: bytes.length,
  hash: await sha256(bytes),
  encoding: reading.encoding,
  ...(counts ?? { basis: 'calendar', cells: 0, accepted: 0, setAside: 0 }),
});

const original = async ({ name, bytes, reading }: PlannedFile): Promise<OriginalFile> => ({ name, reading, gzip: await gzip(bytes) });

/** Hex; empty where the browser gives no digest (plain http): it is a mark for the reader, nothing rests on it. */
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  if (!globalThis.isSecureContext && typeof crypto.subtle === 'undefined') return '';
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
