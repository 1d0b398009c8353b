import type { ImportId } from '../../domain/ids.ts';
import type { JournalEntry } from '../../domain/journal.ts';
import type { Outcome } from '../../domain/problem.ts';
import type { OriginalFile } from '../../domain/segment.ts';
import type { SetAsideColumns } from '../../domain/setAside.ts';
import type { Snapshot } from '../../domain/snapshot.ts';
import type { SegmentRows } from '../../engine/engine.ts';
import type { NewEntry } from '../../store/store.ts';

/** Where a workspace lies: the user's in this browser's store, the sample in files beside the page. */
export interface WorkspaceSource {
  readonly which: 'sample' | 'own';
  readonly journal: () => Promise<Outcome<readonly JournalEntry[]>>;
  readonly rows: (id: ImportId) => Promise<Outcome<SegmentRows>>;
  readonly setAside: (id: ImportId) => Promise<Outcome<SetAsideColumns>>;
  readonly original: (id: ImportId, file: number) => Promise<Outcome<OriginalFile>>;
  readonly snapshot: () => Promise<Snapshot | null>;
  /** Null where nothing can be written. */
  readonly write: {
    readonly append: (entry: NewEntry) => Promise<Outcome<JournalEntry>>;
    readonly keepSnapshot: (snapshot: Snapshot) => Promise<Outcome<null>>;
  } | null;
  readonly onChange: (listener: () => void) => () => void;
}
