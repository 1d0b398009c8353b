import type { Outcome } from '../../../domain/problem.ts';
import type { OriginalFile } from '../../../domain/segment.ts';
import type { CellEvidence, TextEvidence } from '../../../queries/access.ts';

/** An original with its header as the import understood it; empty where it did not say. */
export interface Original {
  readonly file: OriginalFile;
  readonly headers: readonly string[];
}

/** What the worker finds; when the file was imported it cannot know. */
export type Found = Omit<CellEvidence, 'importedAt'> | Omit<TextEvidence, 'importedAt'>;

export type ToReader =
  /** From now on questions are about this file; the one before it is let go. */
  | { readonly kind: 'open'; readonly original: Original }
  | { readonly kind: 'find'; readonly no: number; readonly row: number; readonly column: number };

/** Null where the file has no such cell: the address was made up. */
export interface FromReader {
  readonly no: number;
  readonly found: Outcome<Found | null>;
}
