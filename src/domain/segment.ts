import type { BrandApplication } from './brand.ts';
import type { Finding } from './finding.ts';
import type { ImportId } from './ids.ts';
import type { SetAsideColumns } from './setAside.ts';

/** How a file's bytes were read, so that a cell can be found in them again. */
export interface ReadingChoices {
  /** Empty for a workbook. */
  readonly encoding: string;
  /** Null for JSON and workbooks. */
  readonly delimiter: string | null;
  /** Names of a workbook's sheets, by place. */
  readonly sheets?: readonly string[];
  /** The file is a report: what is kept of it is its text in UTF-8, names of persons struck out. */
  readonly prose?: true;
  /** Of a report, where each of its items stands in that text: offsets in UTF-16 units, half open. */
  readonly places?: readonly (readonly [start: number, end: number])[];
}

export interface OriginalFile {
  readonly name: string;
  readonly reading: ReadingChoices;
  /** The file's bytes, or a report's text, gzip. */
  readonly gzip: Uint8Array;
}

/** What one import leaves for good: written once, in the transaction that writes its journal entry, and never changed. */
export interface Segment {
  readonly import: ImportId;
  /** Accepted observations, Arrow IPC stream: the columns of `ObservationColumns`, its three lists in the schema's metadata. */
  readonly observations: Uint8Array;
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
  readonly setAside: SetAsideColumns;
  readonly originals: readonly OriginalFile[];
}
