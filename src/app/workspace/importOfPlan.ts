import { importId } from '../../domain/ids.ts';
import type { ImportEntry } from '../../domain/journal.ts';
import type { ReadingChoices, Segment } from '../../domain/segment.ts';
import { encodeObservations } from '../../engine/encodeObservations.ts';
import type { ImportPlan } from '../../ingest/plan.ts';
import type { NewEntry } from '../../store/store.ts';

/** One file of an import, in the place that its tables were interpreted with. */
export interface PlannedFile {
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly hash: string;
  readonly name: string;
  readonly reading: ReadingChoices;
}

/** A plan as what lasts: the journal's entry, without its number, and the segment but for the original bytes. */
export const importOfPlan = (
  plan: ImportPlan,
  files: readonly PlannedFile[],
  { id, at }: { readonly id: string; readonly at: string },
): { readonly entry: NewEntry<ImportEntry>; readonly segment: Omit<Segment, 'originals'> } => ({
  entry: {
    at,
    kind: 'import',
    id: importId(id),
    files: files.map(({ bytes, hash, name, reading }, place) => ({
      name,
      bytes,
      hash,
      encoding: reading.encoding,
      ...(reading.sheets ? { sheets: reading.sheets } : {}),
      ...(reading.prose ? { prose: reading.prose } : {}),
      ...(plan.files[place] ?? { basis: 'calendar', cells: 0, accepted: 0, setAside: 0 }),
    })),
    observations: plan.observations.length,
    brands: plan.brands.length,
    findings: plan.findings.length,
    schoolIds: plan.schoolIds,
    metricIds: plan.metricIds,
    newSchools: plan.newSchools,
    newAliases: plan.newAliases,
    newMetrics: plan.newMetrics,
    changedSchools: plan.changedSchools,
    ...(plan.ties.length > 0 ? { ties: plan.ties } : {}),
  },
  segment: {
    import: importId(id),
    observations: encodeObservations(plan.observations),
    brands: plan.brands,
    findings: plan.findings,
    setAside: plan.setAside,
  },
});
