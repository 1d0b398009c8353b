import { describe, expect } from 'vitest';
import { officeFaults, officeParts } from '../support/officeFaults.ts';
import { dropFiles, textFile } from './support/files.ts';
import { waitForMark } from './support/marks.ts';
import { openedAlone } from './support/openedAlone.ts';
import { makeTwelveSlides, saveStory } from './support/twelveSlides.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

describe('a story of twelve slides', () => {
  test('is made by hand, presented, saved as PPTX and Word without a fault, and as a page that opens alone and is live', async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await waitForMark(page, 'engine-ready');
    await makeTwelveSlides(page);

    await page.getByRole('button', { name: zh('story.present'), exact: true }).click();
    await page.locator('.presenter-slide[data-on="true"] h1').first().waitFor();
    await page.keyboard.press('Home');
    for (let slide = 1; slide < 12; slide += 1) await page.keyboard.press('PageDown');
    await expect.poll(() => page.locator('.presenter-bar span').first().innerText()).toBe('12 / 12');
    await expect.poll(() => page.locator('.presenter-slide[data-on="true"]').innerText()).toContain(zh('shell.invented'));
    await page.keyboard.press('q');

    const pptx = (await saveStory(page, zh('story.saveAs.pptx'))).file;
    expect(await officeFaults(pptx)).toEqual([]);
    expect([...(await officeParts(pptx)).keys()].filter((part) => /^ppt\/slides\/slide\d+\.xml$/u.test(part)).length).toBeGreaterThanOrEqual(12);
    expect(await officeFaults((await saveStory(page, zh('story.saveAs.docx'))).file)).toEqual([]);

    const { file: html } = await saveStory(page, zh('story.saveAs.html'));
    await openedAlone(new Uint8Array(await html.arrayBuffer()), async (alone) => {
      await alone.locator('.presenter-slide[data-on="true"] h1').first().waitFor();
      await alone.locator('#carried-poster').waitFor({ state: 'detached' });
      // A file dropped while it is shown must not take its place.
      await dropFiles(alone, [textFile('补报.csv', '学校,年份\n')]);
      await alone.getByRole('alert').getByText(zh('shell.carriedDropWay')).waitFor();
      await alone.getByRole('dialog').getByRole('button', { name: zh('common.close') }).click();
      await alone.getByRole('alert').waitFor({ state: 'detached' });
      await alone.keyboard.press('End');
      await expect.poll(() => alone.locator('.presenter-bar span').first().innerText()).toBe('12 / 12');
      await expect.poll(() => alone.locator('.presenter-slide[data-on="true"]').innerText()).toContain(zh('shell.invented'));
      // From the last but any slide to the live screen: a filter is answered by the engine in the page.
      await alone.evaluate(() => {
        location.hash = '#/trend?ws=sample&as=table&types=%5B%22kindergarten%22%5D';
      });
      const rows = alone.locator('main table tr');
      await rows.nth(5).waitFor();
      // How many schools were to report in the first year.
      const reporting = async (): Promise<number> => Number(/\/ (?<of>\d+)/u.exec((await rows.allInnerTexts())[1] ?? '')?.groups?.['of'] ?? 0);
      await expect.poll(reporting).toBeGreaterThan(0);
      const kindergartens = await reporting();
      await alone.evaluate(() => {
        location.hash = '#/trend?ws=sample&as=table';
      });
      await expect.poll(reporting).toBeGreaterThan(kindergartens);
    });
  });
});
