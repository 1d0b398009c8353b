import { describe, expect, it } from 'vitest';
import { findHeader, headerNames, preambleTexts } from '../../src/ingest/header.ts';
import { table } from '../support/gridOf.ts';

const names = (text: string): readonly string[] => {
  const grid = table(text);
  return headerNames(grid, findHeader(grid));
};

describe('a header', () => {
  it('stands in the first row of a plain table', () => {
    expect(findHeader(table('学校|年度|党课次数\n新华小学|2023|4\n南湖小学|2023|5'))).toEqual({ headerFrom: 0, headerTo: 0 });
  });

  it('stands below title rows, which stay readable', () => {
    const grid = table('XX区2023年度党建工作统计表||\n填报单位：XX区教育局||\n学校名称|党课次数（次）|演练次数（次）\n新华小学|4|2\n南湖小学|5|3');
    const place = findHeader(grid);
    expect(place).toEqual({ headerFrom: 2, headerTo: 2 });
    expect(preambleTexts(grid, place)).toEqual(['XX区2023年度党建工作统计表', '填报单位:XX区教育局']);
  });

  it('of two merged rows gives one name a column', () => {
    expect(names('序号|学校名称|三会一课||安全稳定|\n||党课（次）|支委会（次）|演练|检查\n1|新华小学|4|12|2|10\n2|南湖小学|5|12|3|9')).toEqual(['序号', '学校名称', '三会一课·党课(次)', '三会一课·支委会(次)', '安全稳定·演练', '安全稳定·检查']);
  });

  it('is one row where the row below is data, even data without a figure', () => {
    expect(findHeader(table('学校|类别|内容\n新华小学|问题|学习不够深入\n南湖小学|原因|重视不够'))).toEqual({ headerFrom: 0, headerTo: 0 });
    expect(findHeader(table('学校|民主评议|按期换届\n新华小学|是|否\n南湖小学|是|是'))).toEqual({ headerFrom: 0, headerTo: 0 });
  });

  it('may be years: they are names there, not figures', () => {
    expect(findHeader(table('学校|2021|2022|2023\n新华小学|4|5|6\n南湖小学|5|5|7'))).toEqual({ headerFrom: 0, headerTo: 0 });
  });

  it('may be absent: columns are then called as a spreadsheet calls them', () => {
    expect(names('新华小学|4|2\n南湖小学|5|3\n城东小学|6|2')).toEqual(['A', 'B', 'C']);
  });

  it('of an empty table is nothing', () => expect(findHeader(table(''))).toEqual({ headerFrom: 0, headerTo: 0 }));
});
