import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/ingest/read.ts';
import { corpus } from '../support/corpus.ts';
import { encodeUtf16 } from '../support/encodeText.ts';
import { gridRows } from '../support/gridRows.ts';
import { readBad, readGood } from '../support/readText.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const padded = (start: string): Uint8Array => latin(start + '\0\x01\x02'.repeat(200));
/** The start of a zip file whose one part has this name. */
const zipped = (part: string): Uint8Array => {
  const body = deflateRawSync('x'.repeat(400));
  return Uint8Array.from([...latin(`PK\x03\x04\x14\0\0\0\x08\0${'\0'.repeat(16)}${String.fromCharCode(part.length)}\0\0\0${part}`), ...body]);
};

describe('a file that is no table is told what it is, by its bytes and not by its name:', () => {
  it.each<readonly [code: string, bytes: Uint8Array]>([
    ['is_picture', padded('\x89PNG\r\n\x1a\n')],
    ['is_picture', padded('\xff\xd8\xff\xe0')],
    ['is_picture', padded('BM')],
    ['workbook_damaged', zipped('xl/workbook.xml')],
    ['is_word', zipped('word/document.xml')],
    ['is_slides', zipped('ppt/presentation.xml')],
    ['is_archive', zipped('学校.csv')],
    ['is_archive', padded('\x1f\x8b\x08')],
    ['is_archive', padded('Rar!\x1a\x07')],
    ['workbook_damaged', padded('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['is_pdf', padded('%PDF-1.7\n')],
    ['is_program', padded('MZ\x90')],
    ['is_database', padded('SQLite format 3\0')],
    ['is_rich_text', latin('{\\rtf1\\ansi hello}')],
    ['is_web_page', latin('<html><table><tr><td>1</td></tr></table></html>')],
    ['is_web_page', latin('<?xml version="1.0"?><Workbook/>')],
    ['is_binary', padded('学校,年份\n')],
  ])('%s', async (code, bytes) => {
    expect(await readBad(bytes)).toEqual({ code, place: { file: 'a.csv' }, values: {} });
  });

  it.each(['MZ,年份\n1,2\n', 'BM学校,年份\n1,2\n', 'PAR1,x\n1,2\n', 'ID3,x\n1,2\n', 'RIFF,x\n1,2\n'])('but a table that begins like one is a table: %j', async (text) => {
    expect((await readGood(text)).grids[0]?.rowCount).toBe(2);
  });
});

it('an empty file, and one of blank lines, are refused as such', async () => {
  expect(await readBad('')).toEqual({ code: 'empty_file', place: { file: 'a.csv' }, values: {} });
  for (const text of ['\n \n', '\ufeff', ' ']) for (const name of ['a.csv', 'a.json']) expect((await readBad(text, { name })).code).toBe('blank_file');
  expect((await readBad(encodeUtf16('\ufeff\r\n', 'le'))).code).toBe('blank_file');
});

it('a file of 200 MB is refused by its size alone, with the size and the limit', async () => {
  expect(await readBad(new Uint8Array(200_000_000))).toEqual({ code: 'too_large', place: { file: 'a.csv' }, values: { megabytes: 200, limit: 150 } });
});

it('JSON named .csv is JSON, CSV named .json is CSV', async () => {
  expect((await readGood('[{"a":1}]', { name: 'a.csv' })).format).toBe('json');
  expect((await readGood('学校,年份\n新华小学,2021\n', { name: 'a.json' })).format).toBe('csv');
  expect((await readGood('[2021]学校,年份\n新华小学,2021\n', { name: 'a.csv' })).format).toBe('csv');
  expect((await readBad('学校', { name: 'a.json' })).code).toBe('json_syntax');
});

it('a cancel is heard while reading, and progress is told', async () => {
  const bytes = new TextEncoder().encode('新华小学,2021,1\n'.repeat(1_000_000));
  const signal = { aborted: false };
  const heard: number[] = [];
  const outcome = await readFile({
    name: 'a.csv',
    bytes,
    signal,
    onProgress: (fraction) => {
      heard.push(fraction);
      signal.aborted = true;
    },
  });
  expect(outcome).toEqual({ ok: false, problem: { code: 'cancelled', place: { file: 'a.csv' }, values: {} } });
  expect(heard.length).toBe(1);
  expect(heard[0]).toBeGreaterThan(0);
  expect(heard[0]).toBeLessThan(1);
});

describe('real exports', () => {
  const taiwan = corpus('native-students-taiwan');
  it.skipIf(taiwan === null)('keep codes with zeros in front', async () => {
    const { grids, reading } = await readGood(readFileSync(`${taiwan}/112native_A1-1.csv`));
    const rows = grids.flatMap(gridRows);
    expect(reading).toEqual({ encoding: 'utf-8', delimiter: ',' });
    expect(rows.length).toBe(159);
    expect(rows[1]?.slice(0, 3)).toEqual(['112', '大專校院', '0001']);
  });

  const england = corpus('exclusions-england');
  it.skipIf(england === null)('keep each cell as it stands, and each line its number', async () => {
    const file = readFileSync(`${england}/exclusions_by_reason.csv`);
    const { grids } = await readGood(file);
    const lines = file.toString('utf8').trimEnd().split(/\r?\n/);
    expect(grids.flatMap(gridRows)).toEqual(lines.map((line) => line.split(',')));
    expect([...(grids[0]?.rowNumber ?? [])]).toEqual(lines.map((_line, at) => at + 1));
  });
});
