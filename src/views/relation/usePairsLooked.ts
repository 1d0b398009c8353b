import { useState } from 'react';

/** How many pairs of metrics have been looked at since the screen was opened: which of two is upright makes no other pair. */
export const usePairsLooked = (one: string, other: string): number => {
  const pair = [one, other].toSorted().join('\u0000');
  const [pairs, setPairs] = useState<ReadonlySet<string>>(new Set([pair]));
  if (!pairs.has(pair)) setPairs(new Set([...pairs, pair]));
  return pairs.size;
};
