import type { Problem } from '../../../domain/problem.ts';
import type { EncodingSample } from '../../../ingest/encodingSamples.ts';
import type { Draft, Reading } from '../../../ingest/draft.ts';
import type { Mapping } from '../../../ingest/mapping.ts';
import type { SessionReport } from '../reports/sessionReport.ts';
import type { FileNo, Repeated, TableDetail } from '../summary.ts';

/** One table of a file as it is understood now. */
export interface SessionTable {
  readonly draft: Draft;
  /** What the next file with this header is remembered by. */
  readonly fingerprint: string;
  readonly remembered: boolean;
  /** Kept for the review, so that the rows themselves need not stay in memory. */
  readonly shown: Pick<TableDetail, 'name' | 'preview' | 'rows' | 'columns' | 'hiddenColumns' | 'choices'>;
}

/** What the user made of a table's mapping: all of it, its header only, or that the remembered one is not wanted. */
export type WantedMapping =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  | { readonly kind: 'header'; readonly headerFrom: number; readonly headerTo: number }
  | { readonly kind: 'fresh' };

/** A file that was understood: the drafts stay, rows and bytes do not; they are read again from the file where needed. */
export interface UnderstoodFile {
  readonly kind: 'understood';
  readonly reading: Omit<Reading, 'grids'>;
  readonly hash: string;
  readonly samples: readonly EncodingSample[];
  readonly tables: readonly SessionTable[];
  readonly repeated: Repeated | null;
}

export interface SessionFile {
  readonly no: FileNo;
  readonly name: string;
  readonly file: File;
  take: boolean;
  /** The user's word on how to read the bytes. */
  wanted: { readonly encoding: string; readonly delimiter: string | null } | null;
  /** The user's word that it is a report, or that it is a table. */
  as: 'report' | 'table' | null;
  /** What was read of a report, and what a person made of it. */
  report: SessionReport | null;
  /** By table. */
  readonly mappings: Map<number, WantedMapping>;
  result: { readonly kind: 'waiting' } | { readonly kind: 'refused'; readonly problem: Problem } | UnderstoodFile;
}
