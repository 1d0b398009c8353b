import { useEffect, useRef, useState } from 'react';

/** How taking something away went: nothing to say, copied, forbidden by the browser, failed. */
export type Taken = 'copied' | 'forbidden' | 'failed' | null;

const SAID_FOR = 4000;

/** Runs what takes something away and keeps how it went, for as long as it takes to read. It says true when it has copied, false when the browser forbids that. */
export const useTaking = (): readonly [Taken, (take: () => Promise<unknown>) => Promise<void>] => {
  const [taken, setTaken] = useState<Taken>(null);
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);
  const run = async (take: () => Promise<unknown>): Promise<void> => {
    clearTimeout(timer.current);
    try {
      const done = await take();
      setTaken(done === true ? 'copied' : done === false ? 'forbidden' : null);
      // What went wrong stays until the next try.
      if (done === true) timer.current = window.setTimeout(() => setTaken(null), SAID_FOR);
    } catch {
      setTaken('failed');
    }
  };
  return [taken, run];
};
