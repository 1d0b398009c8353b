import type { Page } from 'playwright-core';

/** Brings whatever glides or turns on the page to its end, until two frames have come in which nothing moved. */
export const finishMotion = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((settle) => {
        const look = (calm: number): void => {
          const moving = document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
          for (const one of moving) one.finish();
          if (moving.length === 0 && calm === 2) settle();
          else requestAnimationFrame(() => look(moving.length === 0 ? calm + 1 : 0));
        };
        requestAnimationFrame(() => look(0));
      }),
  );
