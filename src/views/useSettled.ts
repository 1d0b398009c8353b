import { useRef } from 'react';

/**
 * What was last whole: while some of several answers are still those to an older question, a screen keeps showing the
 * older whole, so that a figure never stands under the wrong name. Null until there was one.
 */
export const useSettled = <Value>(value: Value | null): Value | null => {
  const last = useRef<Value | null>(null);
  if (value !== null) last.current = value;
  return value ?? last.current;
};
