import { expect } from 'vitest';
import { endlessBook } from '../support/endlessBook.ts';
import { textFile } from './support/files.ts';
import { commit, review, reviewDialog } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { test } from './support/visit.ts';

const csv = (school: string) => textFile(`${school}.csv`, `学校名称,年度,指标,数值\n${school},2022,党课次数,3\n${school},2023,党课次数,5\n`);

test('a file that is read without end is left out with its reason, and the others of the drop are kept', async ({ visit }) => {
  const { page } = await visit();
  await waitForMark(page, 'engine-ready');
  await review(page, [csv('城东小学'), { name: '读不完.xlsx', bytes: endlessBook() }, csv('城西小学')], 240_000);
  const files = reviewDialog(page).getByRole('navigation');
  await files.locator('label', { hasText: '城西小学.csv' }).click();
  await reviewDialog(page).getByRole('heading', { name: '城西小学.csv' }).waitFor();
  await files.locator('label', { hasText: '读不完.xlsx' }).click();
  await reviewDialog(page).getByText(/读了 \d+ 秒没有进展，已停止读取/u).first().waitFor();
  await commit(page);
  await page.goto(`${new URL(page.url()).origin}/#/data?tab=imports`);
  await page.getByText('城东小学').first().waitFor();
  expect(await page.getByText('读不完.xlsx').count()).toBe(0);
});
