const PAUSE_MS = 120;

/** Hands on what comes, in its order: what can wait is collected for a moment, what cannot brings all before it along at once. */
export const inBatches = <One>(hand: (batch: readonly One[]) => void, canWait: (one: One) => boolean): ((one: One) => void) => {
  let batch: One[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const collected = batch;
    batch = [];
    hand(collected);
  };
  return (one) => {
    batch.push(one);
    if (!canWait(one)) flush();
    else timer ??= setTimeout(flush, PAUSE_MS);
  };
};
