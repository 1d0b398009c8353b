import { array, assert, constantFrom, oneof, property, string, tuple } from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvField, csvFile, unguarded } from '../../src/domain/csvField.ts';

const read = (field: string): string | undefined => Papa.parse<string[]>(field, { delimiter: ',', newline: '\r\n' }).data[0]?.[0];

describe('a field that a spreadsheet would run', () => {
  it.each([['=1+1', "'=1+1"], ['+cmd', "'+cmd"], ['-cmd', "'-cmd"], ['@sum', "'@sum"], ['\tx', "'\tx"], ['＝1+1', "'＝1+1"], [' =1', "' =1"], ['\u200b=1', "'\u200b=1"], ["'=1", "''=1"]])('%j becomes text', (text, safe) => {
    expect(read(csvField(text))).toBe(safe);
  });

  it.each(['-3', '+12', '-1,234.5', '-5%', '-1e-7', '新华小学', '12/15', "'t Hof"])('%s stays as it is', (text) => {
    expect(read(csvField(text))).toBe(text);
  });
});

describe('any text', () => {
  const texts = oneof(string({ unit: 'binary' }), string({ unit: constantFrom("'", '=', '-', '+', '@', '1', ',', '.', '%', '"', '\r', '\n', '\t', ' ', '\u200b', '＝', 'a') }));

  it('comes back exactly from a file', () => {
    assert(
      property(array(tuple(texts, texts), { minLength: 1 }), (lines) => {
        const { data } = Papa.parse<string[]>(csvFile([['a', 'b'], ...lines]).slice(1, -2), { delimiter: ',', newline: '\r\n' });
        expect(data.slice(1).map((line) => line.map(unguarded))).toEqual(lines);
      }),
    );
  });

  it('never begins as a formula once it is a field', () => {
    assert(
      property(texts, (text) => {
        expect(read(csvField(text)) ?? '').not.toMatch(/^[\p{C}\p{Z}]*[=@＝＠]/u);
      }),
    );
  });
});
