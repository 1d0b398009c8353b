/** Ends when the page has nothing better to do, at the latest after `timeout` ms. */
export const idleTime = (timeout = 3000): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 200);
  });
