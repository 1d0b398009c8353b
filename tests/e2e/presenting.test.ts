import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { officeParts } from '../support/officeFaults.ts';
import { violations } from './support/checkAccessibility.ts';
import { collect } from './support/collect.ts';
import { goTo } from './support/goTo.ts';
import { waitForMark } from './support/marks.ts';
import { settled } from './support/settled.ts';
import { saveStory } from './support/twelveSlides.ts';
import { test } from './support/visit.ts';
import { wear } from './support/wear.ts';
import { zh } from './support/words.ts';

/** A story of those screens of the sample, open in the editor. */
const storyOf = async (page: Page, screens: readonly string[]): Promise<void> => {
  await waitForMark(page, 'engine-ready');
  for (const screen of screens) await collect(page, `#/${screen}?ws=sample`);
  await goTo(page, '#/story?ws=sample');
  await expect.poll(() => page.locator('.story-pick').count()).toBe(screens.length);
};

const shown = (page: Page) => page.locator('.presenter-slide[data-on="true"]');
const slideAt = (page: Page): Promise<string> => page.locator('.presenter-bar span').first().innerText();
const captions = (page: Page): Promise<readonly string[]> => page.locator('.story-pick').allInnerTexts();

const press = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('Enter');
};

describe('a story by keys alone', () => {
  test('is put in order, copied, hidden and taken back', async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await storyOf(page, ['trend', 'compare', 'brand']);
    const first = (await captions(page))[0]?.replace(/^\d+ /u, '') ?? '';
    await page.locator('.story-pick').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await captions(page))[1]).toBe(`2 ${first}`);
    await press(page, zh('story.copy'));
    await expect.poll(() => page.locator('.story-pick').count()).toBe(4);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('story-pick');
    await press(page, zh('story.hide'));
    await page.locator('.story-hidden').waitFor();
    await press(page, zh('story.up'));
    await press(page, zh('story.remove'));
    await expect.poll(() => page.locator('.story-pick').count()).toBe(3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('story-pick');
    for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('Control+z');
    await expect.poll(async () => (await captions(page))[0]).toBe(`1 ${first}`);
    expect(await page.locator('.story-pick').count()).toBe(3);
  });

  test('is presented with a clicker, with overview, blackout, pointer, notes beside the slide and the whole screen; out to the live screen and back', async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await storyOf(page, ['trend', 'brand', 'relation']);
    await page.locator('.story-pick').first().click();
    await page.getByLabel(zh('story.notes')).fill('先说结论。\n'.repeat(30));
    await press(page, zh('story.present'));
    await shown(page).locator('.tb-chart-slide svg').first().waitFor();
    for (const [key, place] of [['PageDown', 2], ['PageDown', 3], ['PageUp', 2], [' ', 3], ['Backspace', 2], ['Home', 1]] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => slideAt(page)).toBe(`${String(place)} / 3`);
    }
    // A file that falls on a slide must not take the place of the page.
    const taken = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['学校,年份'], '补报.csv'));
      return ['dragover', 'drop'].map((name) => !document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })));
    });
    expect(taken).toEqual([true, true]);
    for (const key of ['b', '.']) {
      await page.keyboard.press(key);
      await page.locator('.presenter-black').waitFor();
      await page.keyboard.press('PageDown');
      await page.locator('.presenter-black').waitFor({ state: 'detached' });
      expect(await slideAt(page)).toBe('1 / 3');
    }
    await page.keyboard.press('o');
    await page.locator('.presenter-overview .story-pick').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => slideAt(page)).toBe('2 / 3');
    await page.keyboard.press('l');
    await page.mouse.move(300, 300);
    await page.locator('.presenter-pointer').waitFor();
    await page.keyboard.press('l');

    await page.keyboard.press('Home');
    await page.keyboard.press('n');
    const notes = page.locator('.presenter-notes');
    await notes.getByText('先说结论。').first().waitFor();
    const [slide, beside] = await settled(async () => [await shown(page).boundingBox(), await notes.boundingBox()]);
    expect(slide && beside ? slide.y + slide.height : Infinity).toBeLessThanOrEqual((beside?.y ?? 0) + 1);
    expect(slide?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('n');

    const whole = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
    await page.mouse.move(400, 300);
    const before = await whole();
    await page.keyboard.press('f');
    await expect.poll(whole).toBe(!before);
    await page.mouse.move(420, 320);
    await page.getByRole('button', { name: new RegExp(`^${zh('story.show.fullscreen')}`, 'u') }).click();
    await expect.poll(whole).toBe(before);

    await page.keyboard.press('End');
    await expect.poll(() => slideAt(page)).toBe('3 / 3');
    const address = page.url();
    // Enter is for the button that was pressed last, as long as it has the focus.
    await page.locator('main.presenter').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: zh('story.backTo', { n: 3 }) }).waitFor();
    await press(page, zh('story.backTo', { n: 3 }));
    await expect.poll(() => slideAt(page)).toBe('3 / 3');
    expect(page.url()).toBe(address);
  });

  test('is clean to axe in both languages while it is presented, in its overview, with notes below the slide and in the second window', async ({ visit }) => {
    const { page, context } = await visit({ address: '/#/overview?ws=sample' });
    await storyOf(page, ['trend', 'compare', 'noticed']);
    await page.getByRole('button', { name: zh('story.present'), exact: true }).click();
    await shown(page).locator('.slide-part > *').first().waitFor();
    for (const language of ['zh', 'en'] as const) {
      await wear(page, { language, theme: 'projector' });
      for (const key of ['Home', 'PageDown', 'PageDown']) {
        await page.keyboard.press(key);
        await shown(page).locator('.slide-part > *').first().waitFor();
        expect(await violations(page), `${language} ${key}`).toEqual([]);
      }
      await page.keyboard.press('n');
      await page.locator('.presenter-notes').waitFor();
      expect(await violations(page), `${language} notes`).toEqual([]);
      await page.keyboard.press('n');
      await page.keyboard.press('o');
      await page.locator('.presenter-overview .story-pick').first().waitFor();
      expect(await violations(page), `${language} overview`).toEqual([]);
      await page.keyboard.press('o');
    }
    const [second] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await second.locator('.notes-view').waitFor();
    expect(await violations(second), 'second window').toEqual([]);
  });
});

describe('a slide of a long table', () => {
  test('says which rows it shows and cuts none in two; the file has them all', async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await storyOf(page, ['compare']);
    const said = page.locator('.story-slide .slide-cut');
    await said.waitFor();
    const [, first = '0', all = '0'] = /(\d+) 行，共 (\d+) 行/u.exec(await settled(() => said.innerText())) ?? [];
    const rows = page.locator('.story-slide .slide-part tbody tr');
    expect(await rows.count()).toBe(Number(all));
    expect(await rows.filter({ visible: true }).count()).toBe(Number(first));
    expect(Number(first)).toBeGreaterThan(5);
    const [box, last] = [await page.locator('.story-slide .slide-stage').boundingBox(), await rows.nth(Number(first) - 1).boundingBox()];
    expect((last?.y ?? Infinity) + (last?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1);
    const names = await rows.locator('th').allInnerTexts();

    const { file } = await saveStory(page, zh('story.saveAs.pptx'));
    const slides = [...(await officeParts(file))].filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/u.test(part)).map(([, text]) => text).join('');
    expect(names.filter((name) => name !== '' && !slides.includes(`<a:t>${name}</a:t>`))).toEqual([]);
  });
});
