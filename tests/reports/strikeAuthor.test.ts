import { expect, it } from 'vitest';
import { authorsOf, strikeNames } from '../../src/reports/strikeAuthor.ts';

it.each([
  ['述职人：王小明', '王小明'],
  ['汇报人: 李 强', '李强'],
  ['撰写：欧阳文静', '欧阳文静'],
  ['新华实验小学党支部书记　　赵敏', '赵敏'],
  ['　　　　　　　　张卫国', '张卫国'],
  ['执笔人（签名）：孙丽　　联系电话：13812345678', '孙丽'],
])('%s names its author', (line, name) => {
  const report = `新华实验小学2023年度党建工作总结\n一年来，支部开展主题党日12次。\n${line}\n2023年12月15日`;
  expect(authorsOf(report)).toEqual([name]);
  const struck = strikeNames(report, authorsOf(report));
  expect(struck).toHaveLength(report.length);
  expect(struck).not.toMatch(new RegExp(Array.from(name).join('\\s*')));
  expect(struck).not.toContain('13812345678');
});

it('strikes a name wherever it stands, and leaves the rest as it is', () => {
  const report = '党支部书记述职报告\n述职人：王小明\n我是王小明。全年讲党课4次。\n王 小 明\n';
  expect(strikeNames(report, authorsOf(report))).toBe('党支部书记述职报告\n述职人：███\n我是███。全年讲党课4次。\n█████\n');
});

it.each([
  '新华实验小学党支部\n工作总结\n一、党建工作\n安全工作\n方案\n成效\n',
  '各位领导、同志们：\n现将情况汇报如下。\n书记：负总责\n特此报告。\n',
  '云岫区新华实验小学\n2023年度党建工作总结\n主题党日12次。\n新华实验小学党支部\n',
])('takes no other word for a name: %j', (report) => {
  expect(authorsOf(report)).toEqual([]);
});
