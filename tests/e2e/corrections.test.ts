import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commit, importFiles, review } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { inTableMenu } from './support/savedFile.ts';
import { savedText } from './support/savedText.ts';
import { countInStore } from './support/store.ts';
import { tabTo } from './support/tabTo.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { violations } from './support/checkAccessibility.ts';
import { test, type MakeVisit } from './support/visit.ts';
import { zh } from './support/words.ts';

const SCHOOL = '城东第一小学';

/** Six schools over five years in the own workspace. */
const withFigures = async (visit: MakeVisit) => {
  const visited = await visit();
  await waitForMark(visited.page, 'engine-ready');
  await importFiles(visited.page, [longTable('一报.csv', districtFigures())]);
  return visited;
};

/** Opens the source of the school's figure of 2021 in the table of Compare. */
const openSource = async (page: Page, origin: string): Promise<Locator> => {
  await page.goto(`${origin}/#/compare?ws=own&year=2021`);
  await page.getByRole('row', { name: new RegExp(SCHOOL, 'u') }).locator('.figure-button').first().click();
  const drawer = page.locator('.source-content');
  await drawer.waitFor();
  return drawer;
};

const correct = async (page: Page, drawer: Locator, { value, reason }: { readonly value: string; readonly reason: string }): Promise<void> => {
  await drawer.getByRole('button', { name: zh('correction.button'), exact: true }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[inputmode=decimal]').fill(value);
  await dialog.getByRole('button', { name: zh('correction.keep') }).click();
  await dialog.getByText(zh('correction.fault.reason')).waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.locator('textarea').fill(reason);
  await tabTo(page, 'dialog[open] button[type=submit]');
  await page.keyboard.press('Enter');
  await drawer.locator('.source-facts').getByText(reason).waitFor();
};

describe('a correction by hand', () => {
  test('holds with its reason before the original cell, is listed, and goes when taken back; the import stays as it was', async ({ visit }) => {
    const { page, origin } = await withFigures(visit);
    const before = await countInStore(page);
    const drawer = await openSource(page, origin);
    await correct(page, drawer, { value: '１2', reason: '电话核实，少写一个 1' });
    expect(await drawer.locator('.source-value').innerText()).toMatch(/^12\s*次$/u);
    expect(await drawer.locator('.source-before').innerText()).toMatch(/^4\s*次$/u);
    expect(await drawer.locator('.source-spot').innerText()).toBe('4');
    expect(await countInStore(page)).toEqual({ ...before, journal: before.journal + 1 });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    const cell = page.getByRole('row', { name: new RegExp(SCHOOL, 'u') }).locator('.figure-button').first();
    await cell.getByText(/^12/u).waitFor();
    expect(await cell.getAttribute('title')).toBe(zh('source.corrected'));
    const saved = await savedText(page, await inTableMenu(page, zh('sheet.saveAs.csv')));
    expect(saved.text.split('\r\n').find((line) => line.startsWith(SCHOOL))).toContain(zh('source.corrected'));

    await page.goto(`${origin}/#/data?tab=corrections&ws=own`);
    const line = page.locator('.tb-table tbody tr').first();
    await line.getByText(zh('correction.states.holds')).waitFor();
    await page.reload();
    await line.getByText(zh('correction.states.holds')).waitFor();
    await line.getByRole('button', { name: new RegExp(zh('correction.takeBack'), 'u') }).click();
    await line.getByText(zh('correction.states.takenBack')).waitFor();
    const again = await openSource(page, origin);
    await again.locator('.source-value').getByText(/^4/u).waitFor();
    expect((await countInStore(page)).journal).toBe(before.journal + 2);
  });

  test('is asked about when a later import speaks of the same figure, and shows in another tab', async ({ visit }) => {
    const { page, origin, openTab } = await withFigures(visit);
    const other = await openTab('/#/compare?ws=own&year=2021');
    await waitForMark(other, 'engine-ready');
    const drawer = await openSource(page, origin);
    await correct(page, drawer, { value: '9', reason: '书面更正' });
    await other.getByRole('row', { name: new RegExp(SCHOOL, 'u') }).locator('.figure-button').first().getByText(/^9/u).waitFor();
    await page.keyboard.press('Escape');
    await review(page, [longTable('二报.csv', [[SCHOOL, 2021, 7], ['城东第二小学', 2021, 7], ['滨河小学', 2021, 99]])]);
    await page.locator('.review-side').getByRole('button', { name: zh('import.conflict.open', { n: 2 }) }).click();
    const pane = page.locator('.review-main');
    await pane.getByText('书面更正').waitFor();
    expect(await pane.innerText()).toContain(zh('import.conflict.same', { n: 1 }));
    await pane.getByRole('radio', { name: zh('import.conflict.all_old') }).check();
    await commit(page);
    await page.goto(`${origin}/#/data?tab=conflicts&ws=own&state=settled`);
    await page.locator('.tb-table tbody').getByText(/书面更正/u).waitFor();
  });
});

describe('a resubmission', () => {
  test('is decided by a rule for all, otherwise for a school, and one by one with the keys; open ones wait in Data, where deciding can be undone', async ({ visit }) => {
    const { page, origin } = await withFigures(visit);
    await review(page, [longTable('补报.csv', districtFigures(1))]);
    await page.locator('.review-side').getByRole('button', { name: zh('import.conflict.open', { n: 30 }) }).click();
    const pane = page.locator('.review-main');
    await pane.getByRole('radio', { name: zh('import.conflict.all_each') }).check();
    await pane.getByText(zh('import.conflict.open_n', { n: 30 })).waitFor();
    await pane.getByRole('button', { name: zh('import.conflict.group_old_of', { what: SCHOOL }) }).click();
    await pane.getByText(zh('import.conflict.open_n', { n: 25 })).waitFor();
    await pane.locator('tbody input[type=radio]:checked').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await pane.locator('tbody input[type=radio]:checked').evaluateAll((all) => all.filter((one) => one instanceof HTMLInputElement && one.value === 'new').length)).toBe(2);
    await commit(page);

    await page.goto(`${origin}/#/data?tab=conflicts&ws=own&state=open`);
    await page.getByText(zh('data.conflicts.count', { total: 25 })).waitFor();
    await page.locator('.data-let').first().click();
    await page.getByText(zh('data.conflicts.count', { total: 24 })).waitFor();
    await page.getByRole('button', { name: zh('data.conflicts.undo'), exact: true }).click();
    await page.getByText(zh('data.conflicts.count', { total: 25 })).waitFor();
    await page.getByRole('button', { name: zh('data.conflicts.agree', { n: 25 }) }).click();
    await page.getByText(zh('data.conflicts.noneFound')).waitFor();
    await page.getByRole('radio', { name: zh('data.conflicts.states.settled') }).check();
    await page.getByText(zh('data.conflicts.count', { total: 30 })).waitFor();
  });
});
