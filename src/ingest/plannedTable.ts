import type { Draft } from './draft.ts';

/** One table of one file; a file can give several. `file` is the place that the draft was interpreted with. */
export interface PlannedTable {
  readonly file: number;
  readonly fileName: string;
  /** Of a workbook, the names of its sheets by place. */
  readonly sheets?: readonly string[];
  /** A report, whose items are its cells. */
  readonly prose?: true;
  readonly draft: Draft;
}
