import { isBlank } from '../../../src/domain/plainText.ts';
import type { Draft } from '../../../src/ingest/draft.ts';
import { cellText, type Grid } from '../../../src/ingest/grid.ts';

const place = (row: number | undefined, column: number | undefined): string => `${String(row)}/${String(column)}`;

const cellsBelow = (grid: Grid, from: number): number => {
  let cells = 0;
  for (let row = from; row < grid.rowCount; row += 1) for (let column = 0; column < grid.columns.length; column += 1) if (!isBlank(cellText(grid, row, column))) cells += 1;
  return cells;
};

/** What does not add up between a table and what was made of it: each cell below the header is taken or set aside, once, and nothing comes from elsewhere. */
export const tableFaults = (grid: Grid, draft: Draft): readonly string[] => {
  const { observations: taken, setAside: aside } = draft;
  const counted = cellsBelow(grid, Math.max(0, draft.mapping.headerTo + 1));
  const rowOf = new Map(Array.from(grid.rowNumber, (number, row) => [number, row] as const));
  const away = new Set<string>();
  const faults = new Set<string>();
  for (let at = 0; at < aside.length; at += 1) {
    away.add(place(aside.row[at], aside.column[at]));
    const text = cellText(grid, rowOf.get(aside.row[at] ?? -1) ?? -1, aside.column[at] ?? -1);
    if (isBlank(text)) faults.add('a blank cell is set aside');
    if (text !== aside.texts[aside.text[at] ?? -1]) faults.add('another text is set aside');
  }
  for (let at = 0; at < taken.length; at += 1) {
    if (away.has(place(taken.row[at], taken.column[at]))) faults.add('a cell is taken and set aside');
    if (isBlank(cellText(grid, rowOf.get(taken.row[at] ?? -1) ?? -1, taken.column[at] ?? -1))) faults.add('a figure out of a blank cell');
    const value = taken.value[at] ?? Number.NaN;
    if (Number.isNaN(value) === (taken.missing[at] === 0)) faults.add('a figure without a value and without a reason, or with both');
    if (Math.abs(value) === Infinity) faults.add('an endless figure');
    if (taken.schools[taken.school[at] ?? -1] === undefined || taken.metrics[taken.metric[at] ?? -1] === undefined) faults.add('a figure of no school or no metric');
  }
  if (counted !== draft.cells) faults.add(`${String(draft.cells)} cells of ${String(counted)}`);
  if (draft.cells !== draft.accepted + aside.length) faults.add(`${String(draft.cells)} cells, ${String(draft.accepted)} accepted, ${String(aside.length)} set aside`);
  if (away.size !== aside.length) faults.add('a cell set aside twice');
  if (draft.accepted < 0 || (draft.accepted === 0 && taken.length + draft.brands.length + draft.findings.length > 0)) faults.add('something out of nothing');
  return [...faults];
};

const LETTERS = /[\p{L}\p{N}]/gu;

const countLetters = (text: string): number => text.match(LETTERS)?.length ?? 0;

/** Letters and digits of a text table that stand in none of its cells, or more than it has. */
export const lettersLost = (bytes: Uint8Array, { encoding, grids }: { readonly encoding: string; readonly grids: readonly Grid[] }): number => {
  const decoder = new TextDecoder(encoding);
  // In one call Node takes windows-1252 for Latin-1, which has no letters from 80 to 9F.
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  // Excel's line, of which the reader takes the sign: `sep=` and that alone.
  const spoken = /^\ufeff?"?sep=[^\n\r"]"?(?=[\n\r]|$)/iu.exec(text)?.[0] ?? '';
  let kept = 0;
  for (const { columns, rowCount } of grids) {
    for (const { texts, codes } of columns) {
      const letters = texts.map(countLetters);
      for (let row = 0; row < rowCount; row += 1) kept += letters[codes[row] ?? 0] ?? 0;
    }
  }
  return countLetters(text) - countLetters(spoken) - kept;
};
