import { describe, expect, it } from 'vitest';
import { findDialect } from '../../src/ingest/dialect.ts';
import { gridRows } from '../support/gridRows.ts';
import { readGood } from '../support/readText.ts';

describe('the delimiter', () => {
  it.each<readonly [name: string, delimiter: string, text: string]>([
    ['comma', ',', '学校,年份,值\n新华小学,2021,12\n'],
    ['tab', '\t', '学校\t年份\t值\n新华, 小学\t2021\t1,234\n光明\t2022\t2\n'],
    ['semicolon, with decimal commas', ';', 'Schule;Jahr;Quote\nA;2021;1,5\nB;2022;2,25\nC;2023;3\n'],
    ['bar', '|', '学校|年份\nA|2021\nB|2022\n'],
    ['full-width comma', '，', '学校，年份，值\n新华小学，2021，12\n光明小学，2022，3\n'],
    ['comma, below two titles', ',', 'XX区2023年度党建工作统计表\n填报单位：区教育局；日期：12月\n学校,年份,值\n新华小学,2021,12\n光明小学,2022,9\n'],
    ['comma, with prose in a cell', ',', '学校,问题\nA,站位不高；融合不够；学习不深\nB,制度不全；落实不力\nC,无\n'],
    ['comma, with prose in quotes', ',', '学校,问题\nA,"一是站位不高，二是融合不够;三是"\nB,"学习不深，不够;不"\n'],
    ['comma, though one cell a row has a bar', ',', '学校,班级,值,备注\nA,一|二,1,x\nB,三|四,2,y\nC,五|六,3,z\n'],
    ['comma, where all rows are one cell', ',', '学校\n新华小学\n光明小学\n'],
  ])('is found: %s', (_name, delimiter, text) => {
    expect(findDialect(text).delimiter).toBe(delimiter);
  });

  it("is what Excel's first line says, and that line is no row", async () => {
    const { grids, reading } = await readGood('sep=;\r\na;b,c\r\n1;2\r\n');
    expect(reading.delimiter).toBe(';');
    expect(grids.map(gridRows)).toEqual([[['a', 'b,c'], ['1', '2']]]);
    expect([...(grids[0]?.rowNumber ?? [])]).toEqual([2, 3]);
  });

  it('is what the user says, whatever the text looks like', async () => {
    expect((await readGood('a;b,c\n1;2,3\n', { delimiter: ';' })).grids.map(gridRows)).toEqual([[['a', 'b,c'], ['1', '2,3']]]);
  });
});
