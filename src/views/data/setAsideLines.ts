import { placeInFile, type NamedFile } from '../../domain/fileRow.ts';
import type { SetAsideColumns, SetAsideReason } from '../../domain/setAside.ts';
import { chooseSetAside, countReasons, setAsideCell, type SetAsideFilter } from '../../domain/setAsideCells.ts';
import type { SetAsidePart } from './setAsideSheet.ts';
import type { SetAsideLine } from './SetAsideTable.tsx';

interface HeldPart extends SetAsidePart {
  readonly id: string;
}

/** So many lines are listed; the file that can be saved has all. */
const LISTED = 20_000;

/** The cells that pass, import by import, and how many pass in all. */
export const chooseLines = (parts: readonly HeldPart[], filter: SetAsideFilter): { readonly lines: readonly SetAsideLine[]; readonly total: number } => {
  const lines: SetAsideLine[] = [];
  let total = 0;
  for (const { columns, files, id } of parts) {
    const chosen = chooseSetAside(columns, filter);
    total += chosen.length;
    for (const index of chosen.subarray(0, Math.max(0, LISTED - lines.length))) {
      const cell = setAsideCell(columns, index);
      const file: NamedFile = files[cell.file] ?? { name: '' };
      const place = placeInFile(file, cell.row);
      lines.push({ ...cell, prose: file.prose === true, row: place.row, id: `${id} ${index}`, fileName: place.file });
    }
  }
  return { lines, total };
};

/** Reasons of several imports together, most cells first. */
export const addCounts = (columns: readonly SetAsideColumns[]): readonly (readonly [SetAsideReason, number])[] => {
  const counts = new Map<SetAsideReason, number>();
  for (const [reason, count] of columns.flatMap((one) => [...countReasons(one)])) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].toSorted((one, other) => other[1] - one[1]);
};
