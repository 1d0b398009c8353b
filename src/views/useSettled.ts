import { useState } from 'react';

/**
 * What was last whole: while some of several answers are still those to an older question, a screen keeps showing the
 * older whole, so that a figure never stands under the wrong name. Null until there was one. `value` must be the same object while it says the same.
 */
export const useSettled = <Value extends object>(value: Value | null): Value | null => {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
};
