import type { Page } from 'playwright-core';

export type StoreCounts = Readonly<Record<'journal' | 'rows' | 'setAside' | 'originals', number>>;

/** How many records lie in each part of this browser's store; asked by any page of the origin, the product need not run. */
export const countInStore = (page: Page): Promise<StoreCounts> =>
  page.evaluate(
    () =>
      new Promise<StoreCounts>((settle, fail) => {
        const opening = indexedDB.open('tongbi');
        opening.addEventListener('error', () => fail(new Error('no store')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const counts = { journal: 0, rows: 0, setAside: 0, originals: 0 };
          const names = ['journal', 'rows', 'setAside', 'originals'] as const;
          const transaction = database.transaction(names);
          for (const name of names) {
            const counting = transaction.objectStore(name).count();
            counting.addEventListener('success', () => {
              counts[name] = counting.result;
            });
          }
          transaction.addEventListener('complete', () => {
            database.close();
            settle(counts);
          });
        });
      }),
  );
