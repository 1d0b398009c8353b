import type { Page } from 'playwright-core';

interface Smoothness {
  /** Frames over the time they took. */
  readonly fps: number;
  readonly worstFrame: number;
}

// As text: tsx names the functions within by a helper that the page does not have.
const startCounting = (page: Page): Promise<unknown> =>
  page.evaluate(`(() => {
    const times = [];
    window.benchFrames = times;
    requestAnimationFrame(function count(now) {
      times.push(now);
      if (window.benchFrames === times) requestAnimationFrame(count);
    });
  })()`);

const stopCounting = async (page: Page): Promise<Smoothness> => {
  const times = await page.evaluate(() => {
    const found: unknown = Reflect.get(window, 'benchFrames');
    Reflect.set(window, 'benchFrames', null);
    return Array.isArray(found) ? found.map(Number) : [];
  });
  const gaps = times.slice(1).map((time, place) => time - (times[place] ?? time));
  const time = gaps.reduce((sum, gap) => sum + gap, 0);
  return { fps: time > 0 ? (1000 * gaps.length) / time : 0, worstFrame: Math.max(0, ...gaps) };
};

/** Frames while a person scrolls what scrolls, wheel notch by wheel notch, with the pointer in the middle of the screen's body. */
export const scrolling = async (page: Page): Promise<Smoothness> => {
  await page.mouse.move(760, 560);
  await startCounting(page);
  for (let notch = 0; notch < 60; notch++) {
    await page.mouse.wheel(0, notch < 40 ? 240 : -240);
    await page.waitForTimeout(25);
  }
  return stopCounting(page);
};

/** Frames while the pointer goes to and fro over the body of the screen. */
export const hovering = async (page: Page): Promise<Smoothness> => {
  await startCounting(page);
  for (let step = 0; step < 80; step++) {
    await page.mouse.move(260 + ((step * 53) % 1000), 300 + ((step * 29) % 400));
    await page.waitForTimeout(16);
  }
  return stopCounting(page);
};
