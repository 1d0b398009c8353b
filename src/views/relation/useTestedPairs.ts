import { useEffect, useMemo, useState } from 'react';
import { kendall } from '../../domain/kendall.ts';
import { metricPairs, type PairFigure, type TestedPair } from '../../domain/metricPairs.ts';
import type { Metric } from '../../domain/metric.ts';

/** Ms of testing before the page may do something else. */
const SLICE = 12;

interface Tested {
  /** Null while it works. */
  readonly tested: readonly TestedPair[] | null;
  readonly related: number;
}

/** Tests every pair of metrics, a slice at a time: with a thousand schools it takes a second or two. */
export const useTestedPairs = (figures: readonly PairFigure[] | null, metrics: readonly Metric[]): Tested => {
  const asked = useMemo(() => figures && metricPairs(figures, metrics), [figures, metrics]);
  const [found, setFound] = useState<{ readonly of: typeof asked; readonly tested: readonly TestedPair[] }>({ of: null, tested: [] });
  useEffect(() => {
    if (!asked) return undefined;
    const tested: TestedPair[] = [];
    let place = 0;
    let timer = 0;
    const work = (): void => {
      for (const until = performance.now() + SLICE; place < asked.pairs.length && performance.now() < until; place += 1) {
        const pair = asked.pairs[place];
        const result = pair ? kendall(pair.pairs) : null;
        if (pair && result) tested.push({ ...pair, kendall: result });
      }
      if (place < asked.pairs.length) timer = window.setTimeout(work);
      else setFound({ of: asked, tested });
    };
    timer = window.setTimeout(work);
    return () => clearTimeout(timer);
  }, [asked]);
  return { tested: asked !== null && found.of === asked ? found.tested : null, related: asked?.related ?? 0 };
};
