import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { sampleBatches } from '../../scripts/build/sampleBatches.ts';
import { drawnAfter } from './support/goTo.ts';
import { importFiles } from './support/importing.ts';
import { prefer } from './support/preferences.ts';
import { inTableMenu } from './support/savedFile.ts';
import { savedText } from './support/savedText.ts';
import { untilDrawn } from './support/settled.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

const show = async (page: Page, origin: string, search: string): Promise<void> => {
  await drawnAfter(page, 'findings', () => page.goto(`${origin}/#/findings${search}`));
  await untilDrawn(page);
};

const states = (page: Page): Promise<readonly string[]> => page.locator('.findings-filter label').allInnerTexts();
const count = (state: string, n: number): string => zh('findings.stateCount', { state: zh(`findings.states.${state}`), n });

describe('the findings screen', () => {
  test('a finding that comes back leads to its sentences, and a sentence to its source, in two presses', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { guided: true });
    await show(page, origin, '');
    await page.locator('td .figure-button').first().click();
    const sentence = page.locator('.records-sentence').first();
    const text = await sentence.innerText();
    await sentence.click();
    await page.locator('.source-original mark').waitFor();
    expect(await page.locator('.source-original mark').innerText()).toContain(text);
  });

  test('by keys: a cell of categories and years opens its sentences', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { guided: true });
    await show(page, origin, '');
    await page.locator('.tb-chart-live').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('.records-sentence').first().waitFor();
    expect(page.url()).toContain('records=problem');
  });

  test('of the sample, states are not set and it says why; of data of one’s own they are set by keys, kept over a reload and taken back', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { guided: true });
    await show(page, origin, '?part=measures');
    await page.getByText(zh('findings.sampleOnly')).waitFor();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('1');
    expect(await states(page)).toContain(count('kept', 0));

    for (const { files } of sampleBatches().filter((_, place) => place === 0 || place === 6)) await importFiles(page, files);
    await show(page, origin, '?part=measures&ws=own');
    const list = page.getByRole('listbox');
    await list.focus();
    const first = await page.locator('.findings-card h3').innerText();
    await page.keyboard.press('1');
    await expect.poll(() => states(page)).toContain(count('kept', 1));
    await page.keyboard.press('j');
    await page.keyboard.press('3');
    await expect.poll(() => states(page)).toContain(count('notFound', 1));
    expect(await page.getByRole('option', { selected: true }).innerText()).toContain(zh('findings.states.notFound'));

    await drawnAfter(page, 'findings', () => page.reload());
    await expect.poll(() => states(page)).toContain(count('kept', 1));
    expect(await states(page)).toContain(count('notFound', 1));
    expect(await page.locator('.findings-card h3').innerText()).toBe(first);
    const { text } = await savedText(page, await inTableMenu(page, zh('sheet.saveAs.csv')));
    expect(text.split('\r\n').filter((line) => line.includes(zh('findings.states.kept'))).length).toBeGreaterThan(0);

    await page.getByRole('listbox').focus();
    await page.keyboard.press('0');
    await expect.poll(() => states(page)).toContain(count('kept', 0));
    await page.keyboard.press('j');
    await page.keyboard.press('0');
    await expect.poll(() => states(page)).toContain(count('notFound', 0));
    expect(await page.locator('.findings-card blockquote').count()).toBe(0);
    await page.keyboard.press('s');
    await page.locator('.findings-card blockquote').waitFor();
  });

  test('one key turns the chart to its table, whose counts lead to the sentences', async ({ visit }) => {
    const { page, context, origin } = await visit({ address: null });
    await prefer(context, { guided: true });
    await show(page, origin, '?kind=measure');
    await page.keyboard.press('t');
    await page.getByRole('table').first().locator('td .figure-button').first().click();
    await page.locator('.records-sentence').first().waitFor();
    expect(page.url()).toContain('records=measure');
  });
});
