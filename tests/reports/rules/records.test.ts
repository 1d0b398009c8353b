import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/domain/catalogue.ts';
import { findingCategories } from '../../../src/domain/findingCategories.ts';
import { readReport, type ReportContext } from '../../../src/reports/readReport.ts';
import { measureWords, problemWords } from '../../../src/reports/rules/categoryWords.ts';
import { readSentence } from '../../support/readSentence.ts';

const context: ReportContext = { schools: [], metrics: catalogue, fileName: '' };

const ids = (kind: string): readonly string[] => findingCategories.filter((category) => category.kind === kind).map(({ id }) => id);

describe('brands', () => {
  test.each([
    ['上半年申报市级第二批“一校一品”，没有成功。', ['city 第二批 rejected']],
    ['“红烛”党建品牌入围区级党建品牌。', ['district  shortlisted']],
    ['书记项目通过省级第三批立项。', ['province 第三批 approved']],
    ['党建品牌通过市教育局第四批复核。', ['city 第四批 rechecked']],
    ['获评市级党建品牌。', ['city  achieved']],
    ['已上报区级党建品牌。', ['district  applied']],
    ['争取申报省级党建品牌。', []],
    ['“弄潮儿”参加区级第三批评审，未能通过。', ['district 第三批 rejected']],
    ['“萌娃学党史”区级项目按时结题，被评为优秀成果。', ['district  achieved']],
    ['“小先锋”参评省级示范项目，已入围。', ['province  shortlisted']],
    ['《数学小课题》市级课题立项。', []],
    ['“石榴籽”社团获评市级先进社团。', []],
    ['两名教师获评区级第五批骨干教师。', []],
    ['品牌建设扎实推进。', []],
    ['申报党建品牌未通过。', []],
  ])('%s', (text, brands) => {
    expect(readSentence(text).brands.map(({ level, batch, outcome }) => `${level} ${batch} ${outcome}`)).toEqual(brands);
  });
});

describe('findings', () => {
  test('有待进一步 is a problem wherever it stands, 进一步 alone is none in the work part', () => {
    expect(readSentence('人文关怀有待进一步加强。').findings.map(({ kind, categories }) => [kind, categories])).toEqual([['problem', ['care']]]);
    expect(readSentence('进一步加强了理论学习。').findings).toEqual([]);
  });

  test.each([['存在的主要问题', 'problem'], ['原因分析', 'cause'], ['下步打算', 'measure'], ['改进举措', 'measure']])('a part is told by its words, whatever its number: %s', (heading, kind) => {
    expect(readSentence('1.安全管理不够精细，加强演练。', `七、${heading}`).findings.map((finding) => finding.kind)).toEqual([kind]);
  });

  test('last year’s problems that were put right are none of this year', () => {
    expect(readSentence('1.理论学习不够深入问题，已整改。', '四、上年度问题整改情况').findings).toEqual([]);
  });

  test('every category of the word tables is one of the catalogue, of its kind', () => {
    expect(problemWords.map(({ id }) => id).toSorted()).toEqual(ids('problem').toSorted());
    expect(measureWords.map(({ id }) => id).toSorted()).toEqual(ids('measure').toSorted());
  });
});

describe('school, year and basis', () => {
  test.each([
    ['云岫区新华小学2021年度党建工作总结\n', '云岫区新华小学', 2021, 'calendar'],
    ['中共云岫区第一中学支部委员会\n2021-2022学年工作总结\n', '云岫区第一中学', 2021, 'school'],
    ['党建总结\n做了些事。\n石桥镇中心小学\n二〇二〇年十二月\n', '石桥镇中心小学', 2020, 'calendar'],
    ['述职报告\n做了些事。\n沙湾中学\n2022年2月8日\n', '沙湾中学', 2021, 'calendar'],
    ['总结\n20XX年做了些事，与红星小学结对共建。\n', null, null, 'calendar'],
  ])('%s', (text, school, year, basis) => {
    const draft = readReport(text, context);
    expect([draft.school?.name ?? null, draft.year?.year ?? null, draft.basis]).toEqual([school, year, basis]);
  });

  test('the author’s name is nowhere in what is read of the head', () => {
    const draft = readReport('云岫区新华小学2021年度述职报告\n述职人：赵无名\n上党课4次。\n', context);
    expect(JSON.stringify(draft)).not.toContain('赵无名');
  });
});

test('every item’s evidence is a place in the text as written', () => {
  const text = '云岫区新华小学２０２１年度总结\n　　一、工作\n　　主题党日　１２ 次，　安全检查“80余次”。\n';
  expect(readReport(text, context).figures.map(({ evidence }) => text.slice(evidence.start, evidence.end))).toEqual(['主题党日　１２ 次', '安全检查“80余次']);
});
