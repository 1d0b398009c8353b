import { describe, expect } from 'vitest';
import { waitForMark } from './support/marks.ts';
import { inTableMenu } from './support/savedFile.ts';
import { savedText } from './support/savedText.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const at = (sql: string): string => `/#/sql?ws=sample&sql=${encodeURIComponent(sql)}`;

describe('the console', () => {
  test('is used by keys alone: completed by pinyin, run, left with Tab, and its result sorted', async ({ visit }) => {
    const { page } = await visit({ address: '/#/sql?ws=sample' });
    const editor = page.getByRole('textbox', { name: zh('sql.query') });
    await editor.focus();
    await page.keyboard.type('SELECT xx');
    const options = page.getByRole('listbox');
    const take = async (name: string): Promise<void> => {
      await options.getByText(name, { exact: true }).waitFor();
      // For a moment after it opens the editor's list takes no keys, lest one typed in haste chooses.
      await page.waitForTimeout(400);
      await page.keyboard.press('Enter');
      await expect.poll(() => editor.textContent()).toMatch(new RegExp(`${name}$`, 'u'));
    };
    await take('学校');
    await page.keyboard.type(', count(*) AS n FROM sj');
    await take('数据');
    await page.keyboard.type(' GROUP BY ALL');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Enter');
    const table = page.getByRole('table', { name: zh('sql.result') });
    await table.locator('tbody td').first().waitFor();
    expect(await editor.textContent()).toBe('SELECT 学校, count(*) AS n FROM 数据 GROUP BY ALL');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(zh('sql.run'));
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(30);
  });

  test('says in a sentence what it does not run, and leads to the place', async ({ visit }) => {
    const { page } = await visit({ address: at('SELECT 学校\nFROM 数剧') });
    await page.getByRole('alert').getByText(zh('sql.failed.table', { name: '数剧' })).waitFor();
    await page.getByRole('button', { name: zh('sql.goTo', { line: 2, column: 6 }) }).click();
    await page.keyboard.type('数据');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('table', { name: zh('sql.result') }).waitFor();
  });

  test('changes nothing: after hostile texts the other screens answer as before', async ({ visit }) => {
    const { page } = await visit({ address: at('DROP TABLE school') });
    await page.getByRole('alert').getByText(zh('sql.refused.statement', { name: 'DROP' })).waitFor();
    const editor = page.getByRole('textbox', { name: zh('sql.query') });
    for (const text of ['SELECT 1; DELETE FROM school', 'FROM read_text(\'snapshot.db\')', 'FROM \'snapshot.db\'', 'EXPLAIN ANALYZE DELETE FROM school']) {
      await editor.fill(text);
      await page.keyboard.press('Control+Enter');
      await page.locator('.sql-result[aria-busy="false"]').getByRole('alert').waitFor();
    }
    await editor.fill('SELECT count(*) FROM 学校名册');
    await page.keyboard.press('Control+Enter');
    const table = page.getByRole('table', { name: zh('sql.result') });
    await table.waitFor();
    expect(Number(await table.locator('tbody td').first().textContent())).toBeGreaterThan(30);
    await page.getByRole('link', { name: zh('shell.trend'), exact: true }).click();
    await waitForMark(page, 'view-drawn', { view: 'trend' });
  });

  test('stops a long query at a press, and answers the next', async ({ visit }) => {
    const { page } = await visit({ address: at('SELECT count(*) FROM range(1000000) a, range(1000000) b') });
    await page.getByRole('button', { name: zh('sql.cancel'), exact: true }).click();
    await page.getByRole('alert').getByText(zh('sql.stopped.user')).waitFor();
    await page.getByRole('textbox', { name: zh('sql.query') }).fill('SELECT 41 + 1 AS x');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: '42', exact: true }).waitFor();
  });

  test('remembers what was run, for as long as it is wanted', async ({ visit }) => {
    const { page } = await visit({ address: '/#/sql?ws=sample' });
    await page.getByRole('textbox', { name: zh('sql.query') }).fill('SELECT 7 AS seven');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('cell', { name: '7', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('radio', { name: zh('sql.tabs.past') }).check({ force: true });
    await page.getByRole('button', { name: 'SELECT 7 AS seven' }).waitFor();
    await page.getByRole('button', { name: zh('sql.clearPast') }).click();
    await page.getByText(zh('sql.nonePast')).waitFor();
  });

  test('draws an answer, and saves it with what is missing left empty', async ({ visit }) => {
    const { page } = await visit({ address: `${at("SELECT 1 AS a, NULL AS b, '' AS c, [1, 2] AS d UNION ALL SELECT 2, 5, 'x', NULL")}&show=chart` });
    await page.locator('.tb-chart-live canvas').waitFor();
    await page.getByRole('radio', { name: zh('sql.views.rows'), exact: true }).check({ force: true });
    await page.getByText('NULL').first().waitFor();
    const saved = await savedText(page, await inTableMenu(page, zh('sheet.saveAs.csv')));
    expect(saved.text).toContain('a,b,c,d\r\n1,,,"[1, 2]"\r\n2,5,x,');
  });
});
