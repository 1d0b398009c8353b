import type { Problem } from '../domain/problem.ts';
import { placeOf, type Grid } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { wordKey } from '../domain/plainText.ts';
import type { RowKeys } from './rowKeys.ts';

const SCHOOL_LEVEL = /^(?:schools?|institution|provider|establishment|学校|校|校级|學校)$/;

/** Rows that name a school though their level says something coarser, in a file that has a level of schools as well. */
export const levelWarnings = (grid: Grid, { mapping, keys, file }: { readonly mapping: Mapping; readonly keys: RowKeys; readonly file: string }): readonly Problem[] =>
  mapping.columns.flatMap((role, column) => {
    if (role.role !== 'level' || !role.keep.some((text) => SCHOOL_LEVEL.test(wordKey(text)))) return [];
    return role.keep.filter((text) => !SCHOOL_LEVEL.test(wordKey(text))).flatMap((level): readonly Problem[] => {
      const rows = rowsTaken(grid, { column, level, keys });
      const row = rows[0];
      return row === undefined ? [] : [{ code: 'level_disagrees', place: { file, ...placeOf(grid, row) }, values: { level, rows: rows.length } }];
    });
  });

const rowsTaken = (grid: Grid, { column, level, keys }: { readonly column: number; readonly level: string; readonly keys: RowKeys }): readonly number[] => {
  const encoded = grid.columns[column];
  const code = encoded?.texts.indexOf(level) ?? -1;
  const rows: number[] = [];
  for (let at = 0; at < keys.rows; at += 1) if (keys.skip[at] === 0 && encoded?.codes[at + keys.from] === code) rows.push(at + keys.from);
  return rows;
};
