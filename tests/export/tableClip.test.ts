import { array, assert, constantFrom, double, oneof, property, string } from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { unguarded } from '../../src/domain/csvField.ts';
import { tableClip } from '../../src/export/tableClip.ts';

const sheet = (rows: readonly (readonly (string | number | null)[])[]) => ({ name: [], columns: ['学校', '比率（%）'], rows });

describe('a table on the clipboard', () => {
  it('is a line a row with tabs between, in full figures, and an HTML table', () => {
    const { text, html } = tableClip(sheet([['甲 & 乙', 200 / 3], ['丙', null], ['0012', 0]]));
    expect(text).toBe('学校\t比率（%）\r\n甲 & 乙\t66.66666666666667\r\n丙\t\r\n0012\t0');
    expect(html).toContain('<th>学校</th>');
    expect(html).toContain('<td>甲 &amp; 乙</td><td>66.66666666666667</td>');
    expect(html).toContain("<td style=\"mso-number-format:'\\@'\">0012</td>");
  });

  it('holds nothing that a spreadsheet runs or a page takes for markup, and every text can be read back', () => {
    const value = oneof(string({ unit: 'grapheme', maxLength: 10 }), constantFrom('=1+1', '@x', '＝A1', '<script>', 'a\tb', 'a\nb', '"', "'=x"), double({ noNaN: true, noDefaultInfinity: true }));
    assert(
      property(array(value, { minLength: 1, maxLength: 6 }), (values) => {
        const { text, html } = tableClip({ name: [], columns: ['值'], rows: values.map((one) => [one, '|']) });
        const back = Papa.parse<string[]>(text, { delimiter: '\t', newline: '\r\n' }).data.slice(1);
        expect(back.map(([one = '']) => unguarded(one))).toEqual(values.map(String));
        for (const [one = ''] of back) expect(one).not.toMatch(/^[=+@＝＋＠](?!\d)/u);
        expect(html).not.toContain('<script');
      }),
      { numRuns: 60 },
    );
  });
});
