import type { Page } from 'playwright-core';

export type StoreCounts = Readonly<Record<'journal' | 'rows' | 'setAside' | 'originals', number>>;

/**
 * How many records lie in each part of this browser's store; asked by any page of the origin, the product need not run. An
 * original that is staged for an import that has not come belongs to none, and is not counted.
 */
export const countInStore = (page: Page): Promise<StoreCounts> =>
  page.evaluate(
    () =>
      new Promise<StoreCounts>((settle, fail) => {
        const opening = indexedDB.open('tongbi');
        opening.addEventListener('error', () => fail(new Error('no store')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction(['journal', 'rows', 'setAside', 'originals', 'documents']);
          const keysOf = (name: string) => transaction.objectStore(name).getAllKeys();
          const [journal, rows, setAside, originals, documents] = [keysOf('journal'), keysOf('rows'), keysOf('setAside'), keysOf('originals'), keysOf('documents')];
          transaction.addEventListener('complete', () => {
            database.close();
            const staged = new Set(documents.result.map(String));
            const belonging = originals.result.filter((key) => {
              const [of] = Array.isArray(key) ? key : [];
              return typeof of === 'string' && !staged.has(`staged:${of}`);
            });
            settle({ journal: journal.result.length, rows: rows.result.length, setAside: setAside.result.length, originals: belonging.length });
          });
        });
      }),
  );
