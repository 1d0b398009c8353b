import type { Page } from 'playwright-core';
import { goTo } from './goTo.ts';
import { zh } from './words.ts';

/** Undoes or redoes the newest import on the data screen, and waits until the screen says so. */
export const turn = async (page: Page, way: 'undo' | 'redo'): Promise<void> => {
  await goTo(page, '#/data');
  await page.getByRole('row').getByRole('button', { name: zh(`data.imports.${way}`), exact: true }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: zh(`data.imports.${way}`), exact: true }).click();
  await page.getByText(zh(way === 'undo' ? 'data.imports.undone' : 'data.imports.redone')).first().waitFor();
};
