/**
 * Why a cell was not taken. Faults are sent back to the school; choices are what the reader of the file decided to leave
 * out. The place in this list is its code in columns: append only. Sentences: `setAside.<reason>` and `.way`.
 */
export const SET_ASIDE_REASONS = [
  'unreadable_number', 'rate_out_of_range', 'negative_count', 'unknown_level', 'unknown_unit', 'year_unreadable', 'year_missing',
  'school_missing', 'school_refused', 'metric_missing', 'duplicate_differs', 'duplicate_same', 'ragged_row', 'unknown_outcome',
  'total_row', 'above_school', 'section_row', 'footnote', 'column_not_used', 'split_not_chosen', 'personal_data', 'metric_not_wanted',
  'formula_error', 'denominator_alone', 'row_without_figure', 'item_refused', 'item_left', 'part_of_year',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

const CHOICES: ReadonlySet<SetAsideReason> = new Set([
  'total_row', 'above_school', 'section_row', 'footnote', 'column_not_used', 'split_not_chosen', 'personal_data', 'metric_not_wanted',
  'duplicate_same', 'item_refused', 'item_left', 'part_of_year',
]);
/** False for what the reader of the file left out knowingly, true for what the file got wrong. */
export const isFault = (reason: SetAsideReason): boolean => !CHOICES.has(reason);

/**
 * Cells set aside, by column; a report's cells are the items read in it. `file` is the place of the file in its import, `row` the 1-based record in it, `column` the
 * 0-based column, `text` a place in `texts`, `reason` the code of a SetAsideReason, `suggestion` a place in `suggestions`
 * (a value that may have been meant; place 0 is '': none).
 */
export interface SetAsideColumns {
  readonly length: number;
  readonly texts: readonly string[];
  readonly suggestions: readonly string[];
  /** Headers by file, then by column. */
  readonly headers: readonly (readonly string[])[];
  readonly file: Uint16Array;
  readonly row: Uint32Array;
  readonly column: Uint16Array;
  readonly text: Uint32Array;
  readonly reason: Uint8Array;
  readonly suggestion: Uint32Array;
}
