/**
 * Lets many through side by side, and one alone: `alone` waits for all who went before, and who comes after waits for it.
 */
export interface Gate {
  readonly beside: <Value>(work: () => Promise<Value>) => Promise<Value>;
  readonly alone: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

export const gate = (): Gate => {
  /** Null: open, and who comes goes through at once. */
  let barrier: Promise<unknown> | null = null;
  let inside = new Set<Promise<unknown>>();
  return {
    beside: (work) => {
      const through = inside;
      const result = barrier ? barrier.then(work) : work();
      through.add(result);
      void settled(result).then(() => through.delete(result));
      return result;
    },
    alone: (work) => {
      const result = Promise.allSettled([barrier, ...inside]).then(work);
      inside = new Set();
      const shut = settled(result);
      barrier = shut;
      void shut.then(() => {
        if (barrier === shut) barrier = null;
      });
      return result;
    },
  };
};

const settled = async (work: Promise<unknown>): Promise<void> => {
  await Promise.allSettled([work]);
};
