import { expect, it } from 'vitest';
import { shortNameOf } from '../../src/reports/shortNameOf.ts';

it.each([
  ['新华实小2023年党建工作总结', '新华实小'],
  ['党建工作总结\n——市一中党总支', '市一中'],
  ['明德附幼党支部述职报告', '明德附幼'],
])('%j may name %s', (text, name) => {
  expect(shortNameOf(`${text}\n一年来，支部共开展主题党日12次。`)).toBe(name);
});

it.each(['2023年党建工作总结', '以党建红 护童心暖\n党建引领', '全体党员会议中2023年', '在实干中前行', '我校2023年党建工作总结'])('%j names none', (text) => {
  expect(shortNameOf(`${text}\n一年来，支部共开展主题党日12次。`)).toBeNull();
});
