import { array, assert, constantFrom, nat, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { readReport } from '../../src/reports/readReport.ts';
import { goldReports } from '../support/reportGold.ts';

const read = (text: string): ReturnType<typeof readReport> => readReport(text, { schools: [], metrics: catalogue, fileName: '报告.txt' });

const WORDS = ['党员', '大会', '4次', '，', '。', '；', '：', '\n', '12', '其中', '书记', '党课', '（', '）', '|', '\t', '  ', '一、', '下一步', '问题', '隐患', '整改', '%', '率', '达', '不少于', '力争', '2021年', '上半年', '每月', '市级', '第二批', '品牌', '未通过', '全部', 'X次', '《', '》', '占', '由', '到', '提高', '\ue000', '\u{1F600}', '\ud800'];
const hostile = oneof(array(constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join('')), string({ unit: 'binary', maxLength: 300 }));

test('any text is read without an error, and each item stands somewhere in it', () => {
  assert(property(hostile, (text) => {
    const { figures, brands, findings } = read(text);
    expect([...figures, ...brands, ...findings].filter(({ evidence: { start, end } }) => start < 0 || start > end || end > text.length)).toEqual([]);
  }), { numRuns: 300 });
});

test('no figure with a doubt is certain, and none without a value', () => {
  const reports = goldReports('seen').map(({ text }) => text);
  assert(property(constantFrom(...reports), nat(2000), nat(2000), (text, from, length) => {
    expect(read(text.slice(from, from + length)).figures.filter(({ certain, doubt, status }) => certain && (doubt !== null || status === 'vague'))).toEqual([]);
  }), { numRuns: 60 });
});

test.each([
  ['digits', '1'], ['numerals', '十'], ['open brackets', '（'], ['commas', '，'], ['semicolons', '；'], ['spaces', ' '], ['full-width spaces', '　'], ['tabs', '\t'], ['bars', '|'], ['new lines', '\n'], ['crosses', 'X'], ['quotes', '《'],
  ['党员', '党员'], ['党课12次、', '党课12次、'], ['其中3次、', '其中3次、'], ['由3家', '由3家'], ['未发生、', '未发生、'], ['问题', '问题'], ['去年的', '去年的'], ['隐患1处', '隐患1处'], ['意识形态', '意识形态'], ['不少于', '不少于'], ['第二批', '第二批'], ['市级品牌，', '市级品牌，'],
])('a long run of %s is read to its end', (_, piece) => {
  const { figures } = read(`${piece.repeat(Math.ceil(50_000 / piece.length))}\n开展主题党日13次。`);
  expect(figures.map(({ metric, value }) => [metric, value])).toContainEqual(['theme_party_day_count', 13]);
});
