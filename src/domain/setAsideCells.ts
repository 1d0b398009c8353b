import { isFault, SET_ASIDE_REASONS, type SetAsideColumns, type SetAsideReason } from './setAside.ts';

/** One set-aside cell; `file` is its place in the import, `row` the 1-based record, `column` 0-based. */
export interface SetAsideCell {
  readonly file: number;
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly text: string;
  readonly reason: SetAsideReason;
  readonly suggestion: string;
}

export interface SetAsideFilter {
  readonly reason: SetAsideReason | null;
  /** Only what the file got wrong, without what was left out knowingly. */
  readonly faults: boolean;
  /** Part of the text or of the header, in any case. */
  readonly find: string;
}

const reasonAt = (columns: Pick<SetAsideColumns, 'reason'>, index: number): SetAsideReason =>
  SET_ASIDE_REASONS[columns.reason[index] ?? 0] ?? 'row_without_figure';

export const setAsideCell = (columns: SetAsideColumns, index: number): SetAsideCell => {
  const file = columns.file[index] ?? 0;
  const column = columns.column[index] ?? 0;
  return {
    file,
    column,
    row: columns.row[index] ?? 0,
    header: columns.headers[file]?.[column] ?? '',
    text: columns.texts[columns.text[index] ?? 0] ?? '',
    reason: reasonAt(columns, index),
    suggestion: columns.suggestions[columns.suggestion[index] ?? 0] ?? '',
  };
};

/** Places of the cells that pass, in order. Texts are compared once each, so that a million cells are quick. */
export const chooseSetAside = (columns: SetAsideColumns, { reason, faults, find }: SetAsideFilter): Uint32Array => {
  const wanted = SET_ASIDE_REASONS.map((name) => (reason === null || reason === name) && (!faults || isFault(name)));
  const needle = find.trim().toLowerCase();
  const passes = (text: string): boolean => text.toLowerCase().includes(needle);
  const texts = needle === '' ? null : columns.texts.map(passes);
  const headers = needle === '' ? null : columns.headers.map((row) => row.map(passes));
  const chosen = new Uint32Array(columns.length);
  let length = 0;
  for (let index = 0; index < columns.length; index += 1) {
    if (wanted[columns.reason[index] ?? 0] !== true) continue;
    const found =
      texts === null ||
      texts[columns.text[index] ?? 0] === true ||
      headers?.[columns.file[index] ?? 0]?.[columns.column[index] ?? 0] === true;
    if (found) chosen[length++] = index;
  }
  return chosen.slice(0, length);
};

/** How many cells each reason has; reasons without cells are absent. Most cells first. */
export const countReasons = (columns: Pick<SetAsideColumns, 'length' | 'reason'>): readonly (readonly [SetAsideReason, number])[] => {
  const counts = new Map<SetAsideReason, number>();
  for (let index = 0; index < columns.length; index += 1) {
    const reason = reasonAt(columns, index);
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].toSorted((one, other) => other[1] - one[1]);
};
