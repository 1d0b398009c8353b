import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { secretsIn } from '../support/leaks/secretsIn.ts';
import { violations } from './support/checkAccessibility.ts';
import { dropFiles, textFile } from './support/files.ts';
import { importFiles } from './support/importing.ts';
import { now, waitForMark } from './support/marks.ts';
import { openedAlone } from './support/openedAlone.ts';
import { OWN_SCHOOL, PACK_FILES, PACK_SECRETS, SAID } from './support/packDistrict.ts';
import { savedFile } from './support/savedFile.ts';
import { untilLoaded } from './support/settled.ts';
import { test } from './support/visit.ts';
import { wear } from './support/wear.ts';
import { en, zh } from './support/words.ts';

/** Remarks on a metric and puts a figure of another school right, with a reason. */
const sayMore = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/#/trend?ws=own&metric=party_lesson_count`);
  await page.getByRole('button', { name: zh('trend.remark'), exact: true }).click();
  await page.getByLabel(zh('trend.remarkText')).fill(SAID.remark);
  await page.getByRole('button', { name: zh('trend.remarkKeep'), exact: true }).click();
  await page.getByText(SAID.remark).first().waitFor();
  await page.goto(`${origin}/#/compare?ws=own&year=2022`);
  await page.getByRole('row', { name: /骐洲/u }).locator('.figure-button').first().click();
  const drawer = page.locator('.source-content');
  await drawer.getByRole('button', { name: zh('correction.button'), exact: true }).click();
  const dialog = page.locator('dialog[open]');
  await dialog.locator('input[inputmode=decimal]').fill('5');
  await dialog.locator('textarea').fill(SAID.reason);
  await dialog.getByRole('button', { name: zh('correction.keep') }).click();
  await drawer.locator('.source-facts').getByText(SAID.reason).waitFor();
};

const goTo = (page: Page, hash: string): Promise<void> => page.evaluate((to) => {
  location.hash = to;
}, hash);

const focused = (one: Locator): Promise<boolean> => one.evaluate((element) => element === document.activeElement);

/** What a page that was handed on says of itself. */
const carriedKeys = (bytes: Buffer): readonly string[] => Object.keys(JSON.parse(/<script type="application\/json" id="carried">(.*?)<\/script>/u.exec(bytes.toString('latin1'))?.[1] ?? '{}'));

const refusal = (page: Page): Locator => page.getByRole('dialog').getByRole('alert');

describe('a pack for a school', () => {
  test('is made, told of and saved by hand; nothing of another school is in the file, which opens alone with the school and letters', async ({ visit }) => {
    const { page, origin } = await visit();
    await waitForMark(page, 'engine-ready');
    await importFiles(page, PACK_FILES);
    await sayMore(page, origin);
    await page.goto(`${origin}/#/profile?ws=own`);
    await page.getByRole('button', { name: zh('pack.button'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: zh('pack.title') });
    await dialog.locator('.tb-picker').click();
    await page.getByRole('option', { name: OWN_SCHOOL.name }).first().click();
    const told = dialog.getByRole('region', { name: zh('pack.told') });
    await told.getByText(zh('pack.always', { n: 25 })).waitFor();
    const said = await told.innerText();
    for (const line of [zh('pack.merged', { n: 5 }), zh('pack.ownTextsLeftOut', { n: 1 })]) expect(said).toContain(line);
    expect(said).toMatch(/至少有 3 所同类校/u);
    expect(await dialog.getByRole('region', { name: zh('pack.preview') }).innerText()).toContain(zh('pack.other', { letters: 'A' }));
    expect(await violations(page)).toEqual([]);
    const { name, bytes } = await savedFile(page, dialog.getByRole('button', { name: zh('pack.save'), exact: true }));
    expect(name).toContain(OWN_SCHOOL.name);
    expect(carriedKeys(bytes)).toEqual(['address', 'language', 'theme', 'savedAt', 'pack']);

    expect(secretsIn(bytes, [OWN_SCHOOL.name]).some(({ way }) => way.includes('base64 > gzip > gzip'))).toBe(true);
    expect(secretsIn(bytes, PACK_SECRETS)).toEqual([]);
    const slipped = Buffer.concat([bytes, Buffer.from(Buffer.from(SAID.reason).toString('base64'))]);
    expect(new Set(secretsIn(slipped, PACK_SECRETS).map(({ secret }) => secret))).toEqual(new Set([SAID.reason]));

    await openedAlone(bytes, async (alone) => {
      await alone.getByRole('heading', { level: 1 }).getByText(OWN_SCHOOL.name).waitFor();
      await alone.getByText(zh('pack.bar.letters')).waitFor();
      const profile = alone.locator('.profile');
      await profile.getByText(OWN_SCHOOL.code).waitFor();
      await profile.getByText(`${OWN_SCHOOL.lessons} 次`).first().waitFor();
      await goTo(alone, '#/compare?year=2023');
      const rows = alone.locator('main .tb-table tbody tr, main table tbody tr');
      await rows.filter({ hasText: OWN_SCHOOL.name }).first().waitFor();
      await rows.filter({ hasText: zh('pack.other', { letters: 'A' }) }).first().waitFor();
      await untilLoaded(alone);
      expect(await violations(alone)).toEqual([]);
      // A page that was handed on has one workspace: an address that asks for the list of them leads to the first tab.
      await goTo(alone, '#/data?tab=workspaces');
      await alone.getByRole('link', { name: zh('data.tabs.imports'), exact: true }).and(alone.locator('[aria-current="page"]')).waitFor();
      await dropFiles(alone, [textFile('补报.csv', '学校,年份,党课次数\n甲小学,2024,5\n')]);
      await refusal(alone).getByText(zh('shell.carriedDropped')).waitFor();
      await refusal(alone).getByText(zh('shell.carriedDropWay')).waitFor();
      expect(await violations(alone)).toEqual([]);
      await alone.keyboard.press('Escape');
      await refusal(alone).waitFor({ state: 'detached' });
    });
  });

  test('is made by keys in English as a distribution; its page says that a letter is no school, and that it takes no files', async ({ visit }) => {
    const { page } = await visit({ address: '/#/profile?ws=sample' });
    await waitForMark(page, 'engine-ready');
    await waitForMark(page, 'view-drawn', { view: 'profile' });
    await wear(page, { language: 'en', theme: 'light' });
    const school = (await page.getByRole('heading', { level: 1 }).innerText()).split(',')[0] ?? '';
    await page.getByRole('button', { name: en('pack.button'), exact: true }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: en('pack.title') });
    await dialog.getByText(en('pack.told')).waitFor();
    const [letters, distribution] = [dialog.getByRole('radio').first(), dialog.getByRole('radio').last()];
    for (let press = 0; press < 4 && !(await focused(letters)); press += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await distribution.isChecked()).toBe(true);
    const save = dialog.getByRole('button', { name: en('pack.save'), exact: true });
    for (let press = 0; press < 6 && !(await focused(save)); press += 1) await page.keyboard.press('Tab');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const file = await download.createReadStream();
    const bytes = Buffer.concat(await file.toArray());
    await dialog.waitFor({ state: 'detached' });

    await openedAlone(bytes, async (alone) => {
      await alone.getByRole('heading', { level: 1 }).getByText(school).waitFor();
      await alone.getByText(en('pack.bar.distribution')).waitFor();
      await alone.getByText(en('pack.barInvented')).waitFor();
      const since = await now(alone);
      await goTo(alone, '#/distribution');
      await waitForMark(alone, 'view-drawn', { view: 'distribution', since });
      await dropFiles(alone, [textFile('more.csv', 'school,year,lessons\n')]);
      await refusal(alone).getByText(en('shell.carriedDropped')).waitFor();
      await refusal(alone).getByText(en('shell.carriedDropWay')).waitFor();
      await alone.getByRole('dialog').getByRole('button', { name: en('common.close') }).click();
      await refusal(alone).waitFor({ state: 'detached' });
    });
  });
});
