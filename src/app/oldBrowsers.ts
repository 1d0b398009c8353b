/**
 * What Chromium 109, the last for Windows 7, lacks of the language we write: arrays that sort and turn into copies.
 * Imported first by the page and by our workers.
 */
const define = (name: string, value: (this: readonly unknown[], ...parts: never[]) => unknown): void => {
  // oxlint-disable-next-line eslint/no-extend-native -- the standard's own methods, where they are absent
  if (!(name in Array.prototype)) Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true });
};

define('toSorted', function (this: readonly unknown[], compare?: (one: unknown, other: unknown) => number) {
  // oxlint-disable-next-line unicorn/no-array-sort -- this is what toSorted is made of
  return [...this].sort(compare);
});

define('toReversed', function (this: readonly unknown[]) {
  // oxlint-disable-next-line unicorn/no-array-reverse -- this is what toReversed is made of
  return [...this].reverse();
});
