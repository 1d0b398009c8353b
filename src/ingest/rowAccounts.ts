import type { Grid } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { isBlank } from '../domain/plainText.ts';
import type { RowKeys } from './rowKeys.ts';
import { reasonCode, type SetAsideBuilder } from './setAsideBuilder.ts';

/** How many figures each row gave, and which columns hold figures, whose cells are accounted for one by one. */
export interface Marks {
  readonly taken: Uint16Array;
  readonly figureColumns: ReadonlySet<number>;
  readonly giveBack: (gridRow: number) => void;
}

const FACTS: ReadonlySet<string> = new Set(['schoolType', 'area', 'pupils', 'staff', 'members', 'alias', 'opened', 'closed', 'lineage']);

/** Sets aside whole rows that are not taken, columns that are not used, and the keys of rows that gave no figure. */
export const setRowsAside = (
  grid: Grid,
  { mapping, keys, marks, setAside, lineageRead, hasFigures }: { readonly mapping: Mapping; readonly keys: RowKeys; readonly marks: Marks; readonly setAside: SetAsideBuilder; readonly lineageRead: ReadonlyMap<number, Uint8Array>; readonly hasFigures: boolean },
): void => {
  const isRegister = !hasFigures && mapping.kind === 'observations' && mapping.columns.some(({ role }) => FACTS.has(role) || role === 'schoolCode');
  const idle = reasonCode('row_without_figure') + 1;
  grid.columns.forEach(({ texts, codes }, column) => {
    const blank = Uint8Array.from(texts, (text) => (isBlank(text) ? 1 : 0));
    const role = mapping.columns[column]?.role ?? 'ignore';
    const own = role === 'personal' ? reasonCode('personal_data') + 1 : role === 'ignore' ? reasonCode('column_not_used') + 1 : 0;
    const isFigure = marks.figureColumns.has(column);
    const isFact = FACTS.has(role);
    const read = lineageRead.get(column);
    for (let at = 0; at < keys.rows; at += 1) {
      const row = at + keys.from;
      if (blank[codes[row] ?? 0] === 1) continue;
      const skip = keys.skip[at] ?? 0;
      let reason = skip;
      if (skip === 0) {
        if (own > 0) reason = own;
        else if (role === 'lineage' && read?.[codes[row] ?? 0] !== 1) reason = reasonCode('column_not_used') + 1;
        else if (!isFigure && !isFact && !isRegister && (marks.taken[at] ?? 0) === 0) reason = idle;
      }
      if (reason > 0) setAside.add(row, column, { reason: reason - 1 });
    }
  });
};
