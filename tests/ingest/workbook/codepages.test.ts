import { utils, write } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { encodeGb18030 } from '../../../scripts/sample/encode.ts';
import { gridRows } from '../../support/gridRows.ts';
import { readGood } from '../../support/readText.ts';

const CODEPAGE = [0x42, 0x00, 0x02, 0x00];

/** A workbook as Excel 95 on a Chinese Windows wrote it: texts of as many bytes are put in place of those of a Western one. */
const excel95 = (texts: readonly (readonly [held: string, meant: string])[], page: number): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([texts.map(([held]) => held), [1, 2]]), 'S1');
  const written: ArrayBuffer = write(book, { bookType: 'biff5', type: 'array' });
  const bytes = Buffer.from(written);
  bytes.writeUInt16LE(page, bytes.indexOf(Buffer.from(CODEPAGE)) + CODEPAGE.length);
  for (const [held, meant] of texts) bytes.set(encodeGb18030(meant), bytes.indexOf(held));
  return new Uint8Array(bytes);
};

it('reads the texts of a workbook of Excel 95 in the code page that it names', async () => {
  const { grids } = await readGood(excel95([['AAAA', '学校'], ['BBBBBBBB', '党课次数']], 936), { name: '甲.xls' });
  expect(grids.map(gridRows)).toEqual([[['学校', '党课次数'], ['1', '2']]]);
});
