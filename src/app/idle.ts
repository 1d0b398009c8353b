/** Later, when the page has nothing better to do; at the latest after `timeout` ms. */
export const whenIdle = (then: () => void, timeout = 3000): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout });
  else setTimeout(then, 200);
};
