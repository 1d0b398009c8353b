import { setTimeout as wait } from 'node:timers/promises';
import type { Noise } from './noise.ts';

/** Waits until the pages of a visit have asked for nothing during `still` milliseconds. */
export const untilQuiet = async (noise: Noise, still = 1500): Promise<void> => {
  for (let seen = -1; seen !== noise.requests.length; ) {
    seen = noise.requests.length;
    await wait(still);
  }
};
