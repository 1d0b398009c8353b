import { expect, test } from 'vitest';
import { isLitter } from '../../../src/app/drop/filesOfDrop.ts';

test.each(['.DS_Store', '._汇总.csv', '~$汇总.xlsx', 'Thumbs.db', 'desktop.ini'])('%s is left by a system or an open office program', (name) => {
  expect(isLitter(name)).toBe(true);
});

test.each(['2023年度.csv', 'a.json', '~汇总.csv', 'thumbs.csv'])('%s is a file', (name) => {
  expect(isLitter(name)).toBe(false);
});
