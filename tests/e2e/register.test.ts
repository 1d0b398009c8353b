import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { commit, review } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { untilDrawn } from './support/settled.ts';
import { longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const shown = async (page: Page, origin: string, schools: readonly string[]): Promise<string> => {
  await page.goto(`${origin}/#/data?tab=coverage&ws=own`);
  await page.locator('.tb-table tbody tr').first().waitFor();
  await untilDrawn(page);
  const rows = await page.locator('.tb-table tbody tr').allInnerTexts();
  return rows.filter((row) => schools.some((school) => row.includes(school))).map((row) => row.replaceAll(/\s+/gu, ' ')).join(' | ');
};

const names = (page: Page) => page.locator('.review-side').getByRole('button', { name: zh('import.names.open', { n: 3 }) });

describe('names as schools write them', () => {
  test('are confirmed by keyboard, a wrong join is separated again, and that is taken back', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await review(page, [longTable('2022.csv', [['新华实验小学', 2022, 5], ['新桥实验小学', 2022, 6], ['城东中学', 2022, 7]])]);
    await commit(page);
    await review(page, [longTable('2023.csv', [['新华实小', 2023, 8], ['新实小', 2023, 9], ['城东中学（南校区）', 2023, 4]])]);
    await names(page).click();
    const rows = page.locator('.review-name');
    await expect.poll(() => rows.count()).toBe(3);
    // A short form by its number; then the abbreviation, wrongly: the one school left, since the other has its row; the campus is another school.
    const answers: readonly (readonly [name: string, key: string])[] = [['新华实小', '1'], ['新实小', '1'], ['城东中学（南校区）', 'n']];
    for (const [name, key] of answers) {
      const since = await now(page);
      await rows.filter({ has: page.locator('strong', { hasText: new RegExp(`^${name}$`, 'u') }) }).locator('input').first().focus();
      await page.keyboard.press(key);
      await waitForMark(page, 'import-reviewed', { since });
    }
    await commit(page);
    expect(await shown(page, origin, ['新华', '新桥', '新实', '城东'])).not.toContain('新实小');

    await page.goto(`${origin}/#/data?tab=schools&ws=own`);
    await page.getByRole('button', { name: zh('schools.change.ofSchool', { name: '新桥实验小学' }) }).click();
    const drawer = page.getByRole('dialog', { name: zh('schools.change.title') });
    await drawer.locator('.ant-select').first().click();
    await page.locator('.ant-select-dropdown:visible').getByText(zh('schools.change.kinds.separated')).click();
    await drawer.getByRole('checkbox', { name: /新实小/u }).check();
    expect(await drawer.locator('.register-preview').innerText()).toContain(zh('schools.change.moves', { n: 1, from: '新桥实验小学', to: '新实小' }));
    await drawer.getByRole('button', { name: zh('schools.change.keep') }).click();
    await drawer.waitFor({ state: 'detached' });
    const separated = await shown(page, origin, ['新实小']);
    expect(separated).toContain('新实小');

    await page.goto(`${origin}/#/data?tab=schools&ws=own`);
    await page.locator('.register-acts summary').click();
    await page.getByRole('button', { name: zh('schools.change.undo') }).first().click();
    await page.getByRole('button', { name: zh('schools.change.redo') }).first().waitFor();
    expect(await shown(page, origin, ['新实小'])).toBe('');
  });
});
