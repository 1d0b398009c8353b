/**
 * Lets many through side by side, and one alone: `alone` waits for all who went before, and who comes after waits for it.
 */
export interface Gate {
  readonly beside: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export const gate = (): Gate => {
  let barrier: Promise<unknown> = Promise.resolve();
  let inside = new Set<Promise<unknown>>();
  return {
    beside: (work) => {
      const through = inside;
      const result = barrier.then(work);
      through.add(result);
      void settled(result).then(() => through.delete(result));
      return result;
    },
    alone: (work) => {
      const result = Promise.allSettled([barrier, ...inside]).then(work);
      inside = new Set();
      barrier = settled(result);
      return result;
    },
  };
};

const settled = async (work: Promise<unknown>): Promise<void> => {
  await Promise.allSettled([work]);
};
