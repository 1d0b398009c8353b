import { read, utils } from '@e965/xlsx';
import JSZip from 'jszip';
import { describe, expect } from 'vitest';
import { officeFaults, officeParts } from '../support/officeFaults.ts';
import { collect } from './support/collect.ts';
import { goTo } from './support/goTo.ts';
import { waitForMark } from './support/marks.ts';
import { savedFile } from './support/savedFile.ts';
import { saveStory } from './support/twelveSlides.ts';
import { test } from './support/visit.ts';
import { zh } from './support/words.ts';

describe('a story made by hand, saved', () => {
  test('as PPTX has charts that can be edited with the figures of the screen, without a hidden slide; as Word the same in words', async ({ visit }) => {
    const { page } = await visit({ address: '/#/overview?ws=sample' });
    await waitForMark(page, 'engine-ready');
    await collect(page, '#/trend?ws=sample&metric=party_lesson_count');
    await collect(page, '#/heat?ws=sample');
    await collect(page, '#/compare?ws=sample');
    await goTo(page, '#/story?ws=sample');
    const slides = page.locator('.story-list button[data-slide]');
    await expect.poll(() => slides.count()).toBe(3);
    await slides.nth(2).click();
    const caption = page.getByLabel(zh('story.caption'));
    await caption.fill('不该出现的一页');
    await caption.blur();
    await page.getByRole('button', { name: zh('story.hide'), exact: true }).click();
    await slides.nth(0).click();
    await page.getByLabel(zh('story.notes')).fill('先说中位数。');
    await page.getByLabel(zh('story.notes')).blur();
    await expect.poll(() => page.locator('.story-hidden').count()).toBe(1);

    const { name, file } = await saveStory(page, zh('story.saveAs.pptx'));
    expect(name).toMatch(/\.pptx$/u);
    expect(await officeFaults(file)).toEqual([]);
    const parts = await officeParts(file);
    // The rest of the heat map stands on slides that are not shown.
    const shown = [...parts].filter(([part, text]) => /^ppt\/slides\/slide\d+\.xml$/u.test(part) && !text.includes('show="0"')).map(([, text]) => text);
    expect(shown).toHaveLength(2);
    expect(shown.join('')).not.toContain('不该出现');
    expect(shown.join('')).toContain('党课次数');
    for (const slide of shown) expect(slide).toContain(zh('shell.invented'));
    expect(parts.get('ppt/notesSlides/notesSlide1.xml')).toContain('先说中位数。');

    await goTo(page, '#/trend?ws=sample&metric=party_lesson_count&as=table');
    const zip = await JSZip.loadAsync(await file.arrayBuffer());
    const [workbook] = Object.keys(zip.files).filter((part) => part.endsWith('.xlsx')).toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
    const book = read(await zip.file(workbook ?? '')?.async('uint8array'), { type: 'array' });
    const [drawn, table] = book.SheetNames.map((sheet) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[sheet] ?? {}, { defval: null }));
    const median = Object.keys(table?.[0] ?? {}).find((column) => column.startsWith(zh('chart.median')));
    expect(table?.length).toBeGreaterThan(3);
    // Where the definition changed a line begins anew, as a series of its own.
    expect(drawn?.map((row) => Object.entries(row).find(([column, value]) => column.startsWith(zh('chart.median')) && value !== null)?.[1] ?? null)).toEqual(table?.map((row) => row[median ?? '']));
    const shownTable = await page.locator('main table').first().innerText();
    for (const row of table ?? []) expect(shownTable).toContain(String(Math.round(Number(row[median ?? '']) * 10) / 10));

    await goTo(page, '#/story?ws=sample');
    const brief = await saveStory(page, zh('story.saveAs.docx'));
    expect(brief.name).toMatch(/\.docx$/u);
    expect(await officeFaults(brief.file)).toEqual([]);
    const document = (await officeParts(brief.file)).get('word/document.xml') ?? '';
    expect(document).toContain('先说中位数。');
    expect(document).not.toContain('不该出现');
    expect(document).toContain('<w:drawing>');
  });
});

describe('a school profile', () => {
  test('is saved as a Word brief with its sentences, tables and trends', async ({ visit }) => {
    const { page } = await visit({ address: '/#/profile?ws=sample' });
    await waitForMark(page, 'view-drawn', { view: 'profile' });
    await waitForMark(page, 'engine-ready');
    const title = await page.locator('main h1').first().innerText();
    const { name, bytes } = await savedFile(page, page.getByRole('button', { name: zh('profile.word'), exact: true }));
    expect(name).toMatch(/\.docx$/u);
    const file = new Blob([new Uint8Array(bytes)]);
    expect(await officeFaults(file)).toEqual([]);
    const parts = await officeParts(file);
    const document = parts.get('word/document.xml') ?? '';
    expect(document).toContain(title);
    expect(document).toContain('<w:tbl>');
    expect(document).toContain('<w:drawing>');
    const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>/gsu)].map(([row]) => [...row.matchAll(/<w:tc>.*?<\/w:tc>/gsu)].map(([cell]) => [...cell.matchAll(/<w:t[^>]*>([^<]*)/gu)].map(([, text]) => text).join('')));
    const shown = await page.locator('.profile table tbody tr').allInnerTexts();
    // A theme stands over several rows; in the file each row says it.
    for (const [place, line] of shown.entries()) expect(line.replaceAll(/\s/gu, '')).toContain((rows[place + 1] ?? []).slice(1, 3).join('').replaceAll(/\s/gu, ''));
    expect([...document.matchAll(/<w:pStyle w:val="Official"\/>/gu)].length).toBeGreaterThan(10);
    expect([...parts].find(([part]) => part.startsWith('word/header'))?.[1]).toContain(zh('shell.invented'));
  });
});
