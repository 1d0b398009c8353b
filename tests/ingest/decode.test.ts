import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../src/ingest/decode.ts';
import { encodeText, encodeUtf16 } from '../support/encodeText.ts';
import { gridRows } from '../support/gridRows.ts';
import { readBad, readGood } from '../support/readText.ts';

const SIMPLIFIED = '学校,年份,主题党日次数（次）\n新华实验小学,2021,12\n光明路小学,2022,“两次”\n常州市第三中学,2023,未报\n';
const TRADITIONAL = '學校代碼,學校名稱,公/私立,縣市別,學年度\n0001,國立政治大學,公立,臺北市,112\n0002,國立清華大學,公立,新竹市,112\n';
const JAPANESE = '学校名,年度,カテゴリ\n東京都立第一高等学校,2021,ひらがなとカタカナ\n';
const WESTERN = 'école,année,élèves\nCollège Molière,2021,«312»\nLycée Fénelon,2022,405 £\n';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
const rowsOf = (text: string): readonly (readonly string[])[] => text.trimEnd().split('\n').map((line) => line.split(','));

const FILES: readonly (readonly [name: string, encoding: string, bytes: Uint8Array, text: string])[] = [
  ['UTF-8', 'utf-8', utf8(SIMPLIFIED), SIMPLIFIED],
  ['UTF-8 with a mark', 'utf-8', joined([0xef, 0xbb, 0xbf], utf8(SIMPLIFIED)), SIMPLIFIED],
  ['plain ASCII', 'utf-8', utf8('school,year\nA,2021\n'), 'school,year\nA,2021\n'],
  ['UTF-8 of accented letters', 'utf-8', utf8(WESTERN), WESTERN],
  ['GB 18030', 'gb18030', encodeText(SIMPLIFIED, 'gb18030'), SIMPLIFIED],
  ['GB 18030 with a mark', 'gb18030', joined([0x84, 0x31, 0x95, 0x33], encodeText(SIMPLIFIED, 'gb18030')), SIMPLIFIED],
  ['Big5', 'big5', encodeText(TRADITIONAL, 'big5'), TRADITIONAL],
  ['traditional characters in GB 18030', 'gb18030', encodeText(TRADITIONAL, 'gb18030'), TRADITIONAL],
  ['Shift_JIS', 'shift_jis', encodeText(JAPANESE, 'shift_jis'), JAPANESE],
  ['Windows 1252', 'windows-1252', encodeText(WESTERN, 'windows-1252'), WESTERN],
  ['UTF-16LE with a mark', 'utf-16le', joined([0xff, 0xfe], encodeUtf16(SIMPLIFIED, 'le')), SIMPLIFIED],
  ['UTF-16BE with a mark', 'utf-16be', joined([0xfe, 0xff], encodeUtf16(SIMPLIFIED, 'be')), SIMPLIFIED],
  ['UTF-16LE without a mark', 'utf-16le', encodeUtf16(SIMPLIFIED, 'le'), SIMPLIFIED],
  ['UTF-16BE without a mark', 'utf-16be', encodeUtf16(SIMPLIFIED, 'be'), SIMPLIFIED],
];

describe('the encoding is found and the text is right:', () => {
  it.each(FILES)('%s', async (_name, encoding, bytes, text) => {
    const { reading, grids, warnings } = await readGood(bytes);
    expect(reading.encoding).toBe(encoding);
    expect(grids.map(gridRows)).toEqual([rowsOf(text)]);
    expect(warnings).toEqual([]);
  });

  it.each(FILES.filter(([name]) => !/traditional|1252|JIS/.test(name)))('%s, beyond doubt', async (_name, _encoding, bytes) => {
    expect((await readGood(bytes)).encodingCertain).toBe(true);
  });
});

it.each(['学校\n新华小学\n', '年份\n', '学校,值\n光明小学,1\n', '序号,单位名称,合计\n', '鑫淼幼儿园,90%\n', '学校\n1\n', '备注\n'])(
  'a few characters are enough to tell GB 18030: %j',
  (text) => {
    expect(findEncoding(encodeText(text, 'gb18030')).name).toBe('gb18030');
  },
);

it.each(['學校\n新華國小\n', '學年度\n', '學校名稱,人數\n光明國中,1\n', '臺北市\n', '備註\n'])('a few characters are enough to tell Big5: %j', (text) => {
  expect(findEncoding(encodeText(text, 'big5')).name).toBe('big5');
});

it('GB 18030 far down in a file that begins with a megabyte of ASCII is found', async () => {
  const { reading, grids } = await readGood(joined(utf8('school,year,value\n'), utf8('A,2021,1\n'.repeat(150_000)), encodeText('新华小学,2021,1\n', 'gb18030')));
  expect(reading.encoding).toBe('gb18030');
  expect(grids[0]?.columns[0]?.texts).toEqual(['', 'school', 'A', '新华小学']);
});

it('characters cut by the border of two pieces are whole', async () => {
  const text = `${'学'.repeat(1_200_000)}\n`;
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    const { grids } = await readGood(joined([0x61], encoding === 'utf-8' ? utf8(text) : encodeText(text, encoding)));
    expect(grids[0]?.columns[0]?.texts[1] === `a${text.trimEnd()}`).toBe(true);
  }
});

it('UTF-8 cut off in the middle of its last character is still UTF-8, and the cut is told', async () => {
  const { reading, warnings } = await readGood(utf8(SIMPLIFIED.trimEnd()).subarray(0, -1));
  expect(reading.encoding).toBe('utf-8');
  expect(warnings.map(({ code }) => code)).toEqual(['cut_off_file']);
});

it('one bad byte in a UTF-8 file is told with its line, and does not make it another encoding', async () => {
  const { reading, encodingCertain, warnings } = await readGood(joined(utf8(SIMPLIFIED), [0xff], utf8(SIMPLIFIED)));
  expect(reading.encoding).toBe('utf-8');
  expect(encodingCertain).toBe(false);
  expect(warnings).toMatchObject([{ code: 'unreadable_text', place: { row: 5 }, values: { count: 1, encoding: 'utf-8' } }]);
});

it("the user's word overrules, and what that makes unreadable is told", async () => {
  const bytes = encodeText(SIMPLIFIED, 'gb18030');
  expect((await readGood(bytes, { encoding: 'gbk' })).reading.encoding).toBe('gbk');
  const wrong = await readGood(bytes, { encoding: 'utf-8' });
  expect(wrong.reading.encoding).toBe('utf-8');
  expect(wrong.warnings[0]).toMatchObject({ code: 'unreadable_text', place: { row: 1 } });
  expect(await readBad(bytes, { encoding: 'klingon' })).toMatchObject({ code: 'unknown_encoding', place: { text: 'klingon' } });
});
