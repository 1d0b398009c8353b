/** Windows 7 ends at Chromium 109; WebAssembly exceptions, which the engine needs, begin at 95. */
export const OLDEST_BROWSER = 'chrome109';
