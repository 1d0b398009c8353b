import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fine } from '../../../src/domain/problem.ts';
import { readCsv, type CsvTable } from '../../../src/ingest/formats/csv.ts';
import { Pace } from '../../../src/ingest/pace.ts';
import type { TextPiece } from '../../../src/ingest/textPieces.ts';
import { gridRows } from '../../support/gridRows.ts';
import { readBad, readGood } from '../../support/readText.ts';
import { rfc4180 } from '../../support/rfc4180.ts';

const rowsOf = async (text: string): Promise<readonly (readonly string[])[]> => (await readGood(text)).grids.flatMap(gridRows);
const numbersOf = async (text: string): Promise<readonly number[]> => (await readGood(text)).grids.flatMap((grid) => [...grid.rowNumber]);
const codes = async (text: string): Promise<readonly string[]> => (await readGood(text)).warnings.map(({ code }) => code);

describe('a CSV table', () => {
  it('reads back whatever RFC 4180 writes, under each delimiter and line end', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a,;|\t，" \r\n]{0,6}$/)).map((drawn) => drawn.replaceAll('\0', ''));
    const grid = fc.integer({ min: 1, max: 5 }).chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
    await fc.assert(
      fc.asyncProperty(grid, fc.constantFrom(',', '\t', ';', '|', '，'), fc.constantFrom('\r\n', '\n', '\r'), async (rows, delimiter, lineEnd) => {
        fc.pre(rows.flat().some((cell) => cell.trim() !== ''));
        // A record of one empty cell cannot be told from a blank line.
        fc.pre(rows.every((row) => row.length > 1 || row[0] !== ''));
        const csv = rfc4180(rows, { delimiter, lineEnd });
        fc.pre(!/^"?sep=/i.test(csv));
        const outcome = await readCsv([{ text: csv, last: true, fraction: 1 }], { file: 'a.csv', start: csv, delimiter, pace: new Pace() });
        expect(outcome).toMatchObject({ ok: true });
        expect(outcome.ok && outcome.value.grids.map(gridRows)).toEqual([rows]);
        expect(outcome.ok && outcome.value.warnings).toEqual([]);
      }),
    );
  });

  it('is the same wherever its text is cut', async () => {
    const tricky =
      'sep=,\n学校,"年\r\n份", "值" ,x\n 空 , "z"\t,𠮷\n\n新华小学,2021,"他说""好""",\n"a "b" c",2022\n"没有结束,2023,1\n,,,\n"",\'",尾\n"x"y,"1\n2\n3",末"行"\n';
    const read = async (pieces: readonly string[]): Promise<unknown> => {
      const given: TextPiece[] = pieces.map((text, at) => ({ text, last: at === pieces.length - 1, fraction: 1 }));
      return shown(await readCsv(given, { file: 'a.csv', start: tricky, pace: new Pace() }));
    };
    const whole = await read([tricky]);
    expect(whole).toMatchObject({ ok: true, value: { rows: expect.arrayContaining([['学校', '年\r\n份', '值', 'x'], ['a "b" c', '2022', '', '']]) } });
    for (let at = 0; at <= tricky.length; at += 1) expect(await read([tricky.slice(0, at), tricky.slice(at)])).toEqual(whole);
    expect(await read(tricky.split(''))).toEqual(whole);
  });

  it('is the same wherever its text is cut, however badly it is written', async () => {
    // Without spaces before quotes: a badly quoted cell behind such a space may lose the space or keep it.
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ',', '"', '\n', '\r', '\r\n', '""', 'a b'), minLength: 2, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), async (csv, cut) => {
        const at = cut % csv.length;
        const read = async (pieces: readonly string[]): Promise<unknown> => {
          const given = pieces.map((piece, place) => ({ text: piece, last: place === pieces.length - 1, fraction: 1 }));
          return shown(await readCsv(given, { file: 'a.csv', start: csv, delimiter: ',', pace: new Pace() }));
        };
        expect(await read([csv.slice(0, at), csv.slice(at)])).toEqual(await read([csv]));
      }),
      { numRuns: 2000 },
    );
  });

  it('may have an inch mark anywhere, under every line end', async () => {
    for (const end of ['\r\n', '\n', '\r']) {
      const text = ['统计表 5" 版', '学校,"备\r\n注"', 'A,5" 管', 'B,"说""好"""', ''].join(end);
      expect(await rowsOf(text)).toEqual([['统计表 5" 版', ''], ['学校', '备\r\n注'], ['A', '5" 管'], ['B', '说"好"']]);
      expect(await numbersOf(text)).toEqual([1, 2, 4, 5]);
    }
  });

  it('may have spaces before and behind its quotes, in one line or over several', async () => {
    expect(await rowsOf('a, "b, c" ,d\n1, "2\n3", 4\n5,"  ""6""", "7"\n')).toEqual([['a', 'b, c', 'd'], ['1', '2\n3', ' 4'], ['5', '  "6"', '7']]);
  });

  it('has rows numbered by the line they start on, as an editor counts', async () => {
    expect(await numbersOf('a,b\n"1\n\n2",3\r\n\n4,"5\r6"\r7,8\n')).toEqual([1, 2, 6, 8]);
  });

  it('keeps short rows short and long rows long', async () => {
    expect(await rowsOf('a,b,c\n1\n2,3,4,5\n')).toEqual([['a', 'b', 'c', ''], ['1', '', '', ''], ['2', '3', '4', '5']]);
  });

  it('keeps texts as they are: zeros in front, spaces, __proto__', async () => {
    expect(await rowsOf('__proto__,constructor\n0001, 1.0 \n')).toEqual([['__proto__', 'constructor'], ['0001', ' 1.0 ']]);
  });

  it('takes every line end for the end of a row, and says so where old ones are mixed in', async () => {
    const text = 'a,b\r\n1,2\n3,4\r5,6';
    expect(await rowsOf(text)).toEqual([['a', 'b'], ['1', '2'], ['3', '4'], ['5', '6']]);
    expect(await codes(text)).toEqual(['mixed_line_ends']);
    expect(await codes('a,b\r\n1,2\n')).toEqual([]);
    expect(await codes('a,b\r1,2\r')).toEqual([]);
  });
});

describe('a quote that is not closed', () => {
  it('at the end of the file swallows nothing, and its line is named', async () => {
    const { grids, warnings } = await readGood('学校,年,值\n"新华小学,2021,1\n光明小学,2022,2\n');
    expect(grids.map(gridRows)).toEqual([[['学校', '年', '值'], ['"新华小学', '2021', '1'], ['光明小学', '2022', '2']]]);
    expect(warnings).toEqual([{ code: 'unclosed_quote', place: { file: 'a.csv', row: 2, text: '"新华小学,2021,1' }, values: { count: 1 } }]);
  });

  it('before quoted rows swallows nothing', async () => {
    expect(await rowsOf('a,b\n"1,2\n"3","4"\n"5","6"\n')).toEqual([['a', 'b'], ['"1', '2'], ['3', '4'], ['5', '6']]);
  });

  it('followed by a million characters swallows nothing', async () => {
    const { grids, warnings } = await readGood(`a,b\n"1,2\n${'x,y\n'.repeat(400_000)}"3",4\n`);
    expect(grids[0]?.rowCount).toBe(400_003);
    expect(warnings.map(({ code, place }) => [code, place.row])).toEqual([['unclosed_quote', 2]]);
  });

  it('on every line is read in a time that grows with the lines', async () => {
    const { grids, warnings } = await readGood(`a,b\n${'"x,1\n'.repeat(100_000)}`);
    expect(grids[0]?.rowCount).toBe(100_001);
    expect(warnings[0]?.values).toEqual({ count: 100_000 });
  });
});

it('a quote inside a quoted cell that is not doubled is text, and its line is named', async () => {
  const { grids, warnings } = await readGood('a,b\n"he said "hi, you" twice",2\n');
  expect(grids.map(gridRows)).toEqual([[['a', 'b'], ['he said "hi, you" twice', '2']]]);
  expect(warnings.map(({ code, place }) => [code, place.row])).toEqual([['stray_quote', 2]]);
});

it('an inch mark in a plain cell is text without ado', async () => {
  expect(await rowsOf('a,b\n5" pipe,2\n')).toEqual([['a', 'b'], ['5" pipe', '2']]);
  expect(await codes('a,b\n5" pipe,2\n')).toEqual([]);
});

it('5,000 columns are refused with their number and their row', async () => {
  expect(await readBad(`标题\n${Array.from({ length: 5000 }, (_field, at) => `c${at}`).join()}\n1,2\n`)).toEqual({
    code: 'too_many_columns',
    place: { file: 'a.csv', row: 2 },
    values: { columns: 5000, limit: 1000 },
  });
  expect((await readGood(`${'x,'.repeat(999)}x\n`)).grids[0]?.columns.length).toBe(1000);
});

it('nothing but blank lines, spaces and delimiters is refused as blank', async () => {
  for (const text of ['\n\n', '  \r\n \n', ',,,\n,,,\n', '\ufeff\n', '""\n']) expect((await readBad(text)).code).toBe('blank_file');
});

const shown = (outcome: Awaited<ReturnType<typeof readCsv>>): unknown => {
  if (!outcome.ok) return outcome;
  const { grids, delimiter, warnings }: CsvTable = outcome.value;
  return fine({ rows: grids.flatMap(gridRows), numbers: grids.flatMap((grid) => [...grid.rowNumber]), delimiter, warnings });
};
