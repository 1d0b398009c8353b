import type { ImportId } from '../domain/ids.ts';
import type { ImportEntry, JournalEntry } from '../domain/journal.ts';
import type { Outcome } from '../domain/problem.ts';
import type { OriginalFile, Segment } from '../domain/segment.ts';
import type { SetAsideColumns } from '../domain/setAside.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { WantedRecords } from './storeRecords.ts';
import type { WorkspaceRecord } from '../domain/workspaceRecord.ts';

/** A journal entry before the store gives it its number. */
export type NewEntry<Entry extends JournalEntry = JournalEntry> = Entry extends JournalEntry ? Omit<Entry, 'no'> : never;

/**
 * What lasts, in this browser: journal and segments (never changed once written), the snapshot, small documents.
 * A record that cannot be what was written is refused (`store_damaged`); a full disk is `store_full`; no database at all
 * (private window, blocked by policy) is `store_unavailable`. Nothing of an import is there before all of it is.
 */
export interface Store {
  readonly journal: () => Promise<Outcome<readonly JournalEntry[]>>;
  /** Entry and segment in one transaction (originals that were staged are those of the import); the number is given inside it, so that two tabs can both append. */
  readonly appendImport: (
    entry: NewEntry<ImportEntry>,
    segment: Segment,
    /** Entries that belong to the import (which old values stay, what a register says): right behind it, in the same transaction. */
    beside?: readonly NewEntry[],
  ) => Promise<Outcome<ImportEntry>>;
  /**
   * Keeps an original of an import that is about to be appended, so that a large import need not be in memory as a whole. Nobody
   * sees it before the import is there; what an ended tab left behind is taken away a day later.
   */
  readonly stageOriginal: (id: ImportId, file: number, original: OriginalFile) => Promise<Outcome<null>>;
  /** Takes away what was staged for an import that does not come. */
  readonly dropStaged: (id: ImportId) => Promise<Outcome<null>>;
  readonly append: (entry: NewEntry) => Promise<Outcome<JournalEntry>>;
  readonly rows: (id: ImportId) => Promise<Outcome<Pick<Segment, 'import' | 'observations' | 'brands' | 'findings'>>>;
  readonly setAside: (id: ImportId) => Promise<Outcome<SetAsideColumns>>;
  readonly original: (id: ImportId, file: number) => Promise<Outcome<OriginalFile>>;
  readonly snapshot: () => Promise<Snapshot | null>;
  readonly keepSnapshot: (snapshot: Snapshot) => Promise<Outcome<null>>;
  /** Small documents by name (`mapping:<fingerprint>`, preferences): plain data, decoded by who asks. Null where there is none. */
  readonly document: (name: string) => Promise<unknown>;
  readonly keepDocument: (name: string, value: unknown) => Promise<Outcome<null>>;
  /** Of those whose name begins so. */
  readonly documentNames: (beginning: string) => Promise<Outcome<readonly string[]>>;
  /**
   * Reads a document and writes what is made of it, with nobody in between; null takes it away, undefined leaves it. Gives
   * back what is there then. `change` must not wait for anything.
   */
  readonly changeDocument: (name: string, change: (now: unknown) => unknown) => Promise<Outcome<unknown>>;
  /** Called with the name of a document that another tab changed with `changeDocument`. */
  readonly onDocument: (listener: (name: string) => void) => () => void;
  /** Called after this or another tab appended to the journal. Gives back what ends it. */
  readonly onChange: (listener: () => void) => () => void;
  /** All that makes the workspace, record by record, for a file of it; rejects where the journal cannot be read. */
  readonly records: (wanted?: WantedRecords) => AsyncGenerator<WorkspaceRecord>;
  readonly close: () => void;
}
