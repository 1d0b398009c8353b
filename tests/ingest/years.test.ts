import { describe, expect, it } from 'vitest';
import { readYear, sixDigits, yearInText, yearManner } from '../../src/ingest/years.ts';

const said = (text: string, header = '年度', column: readonly string[] = [text]): string => {
  const reading = readYear(text, yearManner(header, column));
  return reading === null ? 'none' : `${reading.year} ${reading.basis}`;
};

describe('a year', () => {
  it.each([
    ['2021', '2021 calendar'], ['2021年', '2021 calendar'], ['2021年度', '2021 calendar'], ['２０２１', '2021 calendar'], ['二〇二一年', '2021 calendar'], ['二○二一年度', '2021 calendar'], ['2021.0', '2021 calendar'],
    ['2021-2022学年', '2021 school'], ['2021—2022', '2021 school'], ['2021/22', '2021 school'], ['202122', '2021 school'], ['2021学年', '2021 school'], ['2021-22 academic year', '2021 school'], ['2021-2022学年第一学期', '2021 school'],
    ['民國112年', '2023 calendar'], ['112學年度', '2023 school'], ['2021-12-31', '2021 calendar'], ['2021/3/5', '2021 calendar'], ['2021年12月', '2021 calendar'],
    ['20211', 'none'], ['1899', 'none'], ['2150', 'none'], ['202113', 'none'], ['去年', 'none'], ['12', 'none'], ['2021-2024', 'none'],
  ])('%s is %s', (text, meaning) => expect(said(text)).toBe(meaning));

  it('of the Republic counts only under a header that says so', () => {
    expect(said('112', '學年度')).toBe('2023 school');
    expect(said('112', 'count')).toBe('none');
  });

  it('under 学年 is a school year', () => expect(said('2021', '学年')).toBe('2021 school'));

  it('of six digits is decided by the whole column', () => {
    expect(sixDigits(['202021', '202122'])).toBe('schoolYear');
    expect(said('202122', 'time_period', ['202021', '202122'])).toBe('2021 school');
    expect(said('202112', '月份', ['202111', '202112'])).toBe('2021 calendar');
    expect(said('202112', '月份', ['202112', '202201'])).toBe('2021 calendar');
  });
});

describe('the year of a title', () => {
  it.each([
    ['XX区2023年度党建工作统计表', 2023], ['云岫区2016年度统计表补报', 2016], ['2021-2022学年第一学期报表', 2021], ['drill_2021', 2021], ['report 202122 final', 2021], ['二〇二一年总结', 2021], ['112學年度統計', 2023],
    ['2019-2024年演练', null], ['安全工作台账2016-2019', null], ['党建品牌汇总', null], ['100所学校', null],
  ])('%s: %s', (text, year) => expect(yearInText(text)?.year ?? null).toBe(year));
});
