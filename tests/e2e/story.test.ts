import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { violations } from './support/checkAccessibility.ts';
import { collect } from './support/collect.ts';
import { drawnAfter, goTo } from './support/goTo.ts';
import { importFiles } from './support/importing.ts';
import { waitForMark } from './support/marks.ts';
import { districtFigures, longTable } from './support/tables.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';
import { wear } from './support/wear.ts';

const captions = (page: Page): Promise<readonly string[]> => page.locator('.story-pick').allInnerTexts();
const shown = (page: Page) => page.locator('.presenter-slide[data-on="true"] h1').first();
const stageText = async (page: Page): Promise<string> => {
  await page.locator('.story-stage .tb-chart-slide svg').first().waitFor();
  return page.locator('.story-stage .slide-stage').innerText();
};

describe('a story', () => {
  test('is collected with one key, edited, and shown by keys; from a slide to the live screen and back', async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'overview' });
    for (const address of ['#/overview?ws=sample', '#/trend?ws=sample&metric=party_lesson_count', '#/compare?ws=sample', '#/noticed?ws=sample', '#/profile?ws=sample']) await collect(page, address);
    await page.locator('.collect-notice').getByRole('button', { name: zh('story.undo') }).click();
    await goTo(page, '#/story?ws=sample');
    await expect.poll(async () => (await captions(page)).length).toBe(4);

    const list = page.locator('.story-pick');
    await list.first().click();
    await list.first().press('Alt+ArrowDown');
    await expect.poll(async () => (await captions(page))[1]).toContain('主题党日次数');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await captions(page))[0]).toContain('主题党日次数');
    await page.getByLabel(zh('story.caption')).fill('一句话');
    await page.getByLabel(zh('story.notes')).fill('先说结论');
    await expect.poll(async () => (await captions(page))[0]).toContain('一句话');

    await page.getByRole('button', { name: zh('story.add'), exact: true }).click();
    await page.locator('.chart-menu').getByRole('button', { name: zh('story.kind.text'), exact: true }).click();
    await page.getByLabel(zh('story.lines')).fill(Array.from({ length: 24 }, (_, at) => `第 ${at + 1} 条：下一步的打算要写得具体，写明由谁来做、什么时候做完。`).join('\n'));
    await page.locator('.story-stage .slide-words li').nth(23).waitFor();
    await expect.poll(() => page.locator('.story-stage .slide-words').evaluate((words) => words.scrollHeight - words.clientHeight)).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await list.nth(1).press('Delete');
    await expect.poll(async () => (await captions(page)).length).toBe(4);
    await list.first().click();

    await page.getByRole('button', { name: zh('story.present'), exact: true }).click();
    await shown(page).getByText('一句话').waitFor();
    await page.keyboard.press('n');
    await page.getByText('先说结论').waitFor();
    await page.keyboard.press('PageDown');
    await shown(page).getByText('党课次数').waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await shown(page).getByText('党课次数').waitFor();
    const address = page.url();
    await page.keyboard.press('b');
    await page.locator('.presenter-black').waitFor();
    await page.keyboard.press('b');

    await drawnAfter(page, 'trend', () => page.keyboard.press('Enter'));
    await drawnAfter(page, 'compare', () => page.getByRole('link', { name: zh('shell.compare'), exact: true }).click());
    await page.getByRole('button', { name: zh('story.backTo', { n: 2 }) }).click();
    await shown(page).getByText('党课次数').waitFor();
    expect(page.url()).toBe(address);
    await page.keyboard.press('q');
    await page.getByRole('button', { name: zh('story.present'), exact: true }).waitFor();
  });

  test('keeps its figures when data come in; an update says what changes before it does, and can be undone', async ({ visit }) => {
    const { page } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, [longTable('一.csv', districtFigures())]);
    await collect(page, '#/trend?ws=own&as=table');
    await goTo(page, '#/story?ws=own');
    const table = page.locator('.story-stage .slide-stage table');
    await table.waitFor();
    const before = await table.innerText();
    await importFiles(page, [longTable('二.csv', districtFigures(5))]);
    await goTo(page, '#/story?ws=own');
    await table.waitFor();
    expect(await table.innerText()).toBe(before);

    await page.getByRole('button', { name: zh('story.update') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('.story-changes li').first().waitFor();
    expect(await dialog.locator('.story-changes li').first().innerText()).toMatch(/：.+ → .+/u);
    await dialog.getByRole('button', { name: zh('story.updateDo', { n: 1 }) }).click();
    await expect.poll(() => table.innerText()).not.toBe(before);
    await page.locator('.tb-screen-header').getByRole('button', { name: zh('story.undo'), exact: true }).click();
    await expect.poll(() => table.innerText()).toBe(before);

    await page.getByRole('button', { name: zh('story.explore') }).click();
    await page.getByText(zh('story.toPresent')).waitFor();
    expect(page.url()).toMatch(/at=1/u);
    await page.getByRole('button', { name: zh('story.toPresent') }).click();
    await page.getByText(zh('story.toPresent')).waitFor({ state: 'detached' });
  });

  test('drafts a year at one click; editor and presenter are clean to axe in every theme', async ({ visit }) => {
    const { page } = await visit({ address: '/#/story?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'story' });
    await page.getByRole('button', { name: zh('draft.open') }).click();
    await page.getByRole('dialog').getByRole('button', { name: zh('draft.make'), exact: true }).click();
    await page.locator('.story-pick').nth(7).waitFor();
    await page.locator('.story-pick').nth(1).click();
    await stageText(page);
    for (const theme of ['light', 'dark', 'projector'] as const) {
      for (const language of ['zh', 'en'] as const) {
        await wear(page, { language, theme });
        expect(await violations(page), `${language} ${theme}`).toEqual([]);
      }
    }
    await wear(page, { language: 'zh', theme: 'light' });
    await page.getByRole('button', { name: zh('story.present'), exact: true }).click();
    await page.locator('.presenter-slide[data-on="true"] .tb-chart-slide svg').first().waitFor();
    expect(await violations(page), 'presenter').toEqual([]);
    await page.keyboard.press('o');
    await page.locator('.presenter-overview .story-pick').first().waitFor();
    expect(await violations(page), 'overview of slides').toEqual([]);
  });
});
