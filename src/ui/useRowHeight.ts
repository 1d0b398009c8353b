import { useState } from 'react';

/** The height of a row in lists, in pixels, as the theme's style sheet sets it. */
export const useRowHeight = (): number => {
  const [height] = useState(() => {
    const text = getComputedStyle(document.documentElement).getPropertyValue('--tb-control-height');
    return Number.parseInt(text, 10) || 32;
  });
  return height;
};
