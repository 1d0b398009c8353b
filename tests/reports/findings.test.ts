import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/domain/catalogue.ts';
import { readReport } from '../../src/reports/readReport.ts';
import * as phrases from './phrases/findings.ts';

const FIRST_WORDS = 4;

const linesOf = (text: string): readonly (readonly [string, readonly string[]])[] =>
  text.trim().split('\n').map((line) => {
    const [report = '', findings = ''] = line.split('→').map((part) => part.trim());
    return [report, findings.split(';').map((finding) => finding.trim()).filter((finding) => finding !== '')];
  });

describe.each(Object.entries(phrases))('findings by their %s', (_, lines) => {
  test.each(linesOf(lines))('%s', (report, findings) => {
    const text = `云岫区新华小学2021年度党建工作总结\n一、主要工作\n全年集中学习12次，开展主题党日12次，党员教师积极参加。\n${report.split(' / ').join('\n')}\n`;
    const read = readReport(text, { schools: [], metrics: catalogue, fileName: '' });
    expect(read.findings.map(({ kind, sentence }) => `${kind} ${sentence.slice(0, FIRST_WORDS)}`))
      .toEqual(findings.map((finding) => finding.replace(/(?<= .{4}).*$/u, '')));
  });
});

const categoriesIn = (heading: string, sentence: string): readonly (readonly string[])[] =>
  readReport(`云岫区新华小学2021年度党建工作总结\n一、主要工作\n全年集中学习12次。\n${heading}\n1.${sentence}。\n`, { schools: [], metrics: catalogue, fileName: '' }).findings.map(({ categories }) => categories);

describe('categories', () => {
  test.each([
    ['青年教师少，党员发展后继乏人', ['membership']],
    ['骨干教师少，青年教师成长慢', ['teacher_growth']],
    ['党建融入教学的机制不够灵活', ['integration']],
    ['工作机制不活，考核激励不足', ['mechanism']],
    ['品牌宣传多，内涵挖掘少', ['brand_features']],
    ['对外宣传力度不够', ['ideology_media']],
    ['组织生活随意性大，制度执行不规范', ['meeting_quality']],
  ])('a problem goes by what it names, by hints only where it names nothing: %s', (sentence, categories) => {
    expect(categoriesIn('二、存在问题', sentence)).toEqual([categories]);
  });

  test.each([
    ['邀请高校专家把脉，重新设计品牌体系', ['brand_design']],
    ['请专家进校指导教研', ['mentoring']],
    ['重点培养年轻骨干教师，引导其向党组织靠拢', ['dual_training']],
    ['落实意识形态责任清单，规范账号管理', ['ideology_duty']],
    ['深入青年教师中谈心，解难题、办实事', ['heart_talks']],
  ])('so does a measure: %s', (sentence, categories) => {
    expect(categoriesIn('三、下一步打算', sentence)).toEqual([categories]);
  });
});
