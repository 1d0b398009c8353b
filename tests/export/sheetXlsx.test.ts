import { array, assert, asyncProperty, constant, constantFrom, double, integer, oneof, string, tuple } from 'fast-check';
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { sheetXlsx } from '../../src/export/sheetXlsx.ts';
import type { SheetValue } from '../../src/ui/SaveTableContext.ts';

const read1 = async (columns: readonly string[], rows: readonly (readonly SheetValue[])[]) => {
  const blob = await sheetXlsx({ name: ['趋势', '党课/次数'], columns, rows });
  const book = read(new Uint8Array(await blob.arrayBuffer()), { cellFormula: true, cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  return (row: number, column: number): { readonly t?: unknown; readonly v?: unknown; readonly f?: unknown; readonly z?: unknown } => sheet[utils.encode_cell({ r: row, c: column })] ?? {};
};

/** A spreadsheet's own limits: no control characters, no halves of pairs, one sign for the end of a line. */
const held = (text: string): string => text.replaceAll(/\r\n?/gu, '\n').replaceAll(/(?![\t\n])\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu, '');

const hostile = tuple(constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠', "'=", ' =', '_x0041_', '<f>1+1</f>', ']]>', '&amp;'), string({ unit: 'grapheme', maxLength: 12 })).map(([sign, rest]) => sign + rest);
const value = oneof(hostile, string({ unit: 'grapheme', maxLength: 20 }), integer(), double({ noNaN: true, noDefaultInfinity: true }), constant(null), constantFrom('3204000001', '0012', '1e5', '=1+1', 'TRUE'));

const readAs = (written: SheetValue): readonly [unknown, unknown] => {
  if (typeof written === 'number') return ['n', Object.is(written, -0) ? 0 : written];
  if (written === null || held(written) === '') return [undefined, undefined];
  return ['s', held(written)];
};

describe('a table as XLSX, read back', () => {
  it('holds texts that every object has a part called so', async () => {
    const names = ['toString', 'constructor', '__proto__', 'valueOf', '甲'];
    const at = await read1(['甲', '乙'], names.map((name) => [name, name]));
    expect(names.map((_, row) => at(row + 1, 0).v)).toEqual(names);
  });

  it('holds numbers as numbers, texts as the texts that they were, nothing that runs, and blanks for what is missing', async () => {
    await assert(
      asyncProperty(array(tuple(value, value), { minLength: 1, maxLength: 6 }), async (rows) => {
        const at = await read1(['甲', '=乙'], rows);
        expect(at(0, 1)).toMatchObject({ t: 's', v: '=乙' });
        const found = rows.map((cells, row) => cells.map((_, column) => at(row + 1, column)));
        expect(found.flat().map(({ f }) => f)).toEqual(rows.flat().map(() => undefined));
        expect(found.map((cells) => cells.map(({ t, v }) => [t, v]))).toEqual(rows.map((cells) => cells.map(readAs)));
      }),
      { numRuns: 60 },
    );
  });

  it('marks what would run as text for good, so that typing in its cell does not make it a formula', async () => {
    const at = await read1(['说明'], [['=HYPERLINK("x")'], ['＠SUM(A1)'], ['未报']]);
    expect([at(1, 0).z, at(2, 0).z, at(3, 0).z]).toEqual(['@', '@', 'General']);
  });

  it('takes a text longer than a cell by its beginning', async () => {
    const at = await read1(['说明'], [['长'.repeat(40_000)]]);
    expect(String(at(1, 0).v)).toHaveLength(32_767);
  });
});
