import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/export/csv.ts';
import { fileName } from '../../src/export/fileName.ts';

describe('a table as CSV', () => {
  const text = csv({ name: [], columns: ['学校', '比率（%）', '说明'], rows: [['=甲"小学"', 200 / 3, ''], ['乙,小学', null, '未报'], ['丙', 0, ''], ['丁', -2.5, 'a\r\nb']] });

  it('begins with the mark of UTF-8 and ends its lines as Windows does', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('keeps every digit, tells nothing from zero, and quotes what needs it', () => {
    expect(Papa.parse<string[]>(text.slice(1, -2), { newline: '\r\n' }).data).toEqual([
      ['学校', '比率（%）', '说明'],
      [`'=甲"小学"`, '66.66666666666667', ''],
      ['乙,小学', '', '未报'],
      ['丙', '0', ''],
      ['丁', '-2.5', 'a\r\nb'],
    ]);
  });
});

describe('the name of a file', () => {
  it('says what is in it, without what a file system refuses', () => {
    expect(fileName(['趋势', '党课/次数?', '', '2018至2023'], 'csv')).toBe('趋势-党课_次数_-2018至2023.csv');
  });

  it('is never empty and never too long', () => {
    expect(fileName(['...'], 'csv')).toBe('tongbi.csv');
    expect(fileName(['长'.repeat(400)], 'csv').length).toBeLessThan(110);
  });
});
