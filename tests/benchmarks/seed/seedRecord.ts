import type { ImportEntry } from '../../../src/domain/journal.ts';
import type { Segment } from '../../../src/domain/segment.ts';
import type { SetAsideColumns } from '../../../src/domain/setAside.ts';
import type { Snapshot } from '../../../src/domain/snapshot.ts';

/** What is small of a seeded workspace, as JSON; rows and database lie beside it as files. */
export interface SeedRecord {
  readonly entry: ImportEntry;
  readonly brands: Segment['brands'];
  readonly findings: Segment['findings'];
  readonly headers: SetAsideColumns['headers'];
  readonly original: string;
  readonly snapshot: Omit<Snapshot, 'database'>;
}
