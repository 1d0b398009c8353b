/** Of the text of a slide, in pixels: what does not fit is written smaller, to a size that still reads. */
const SIZES = [24, 22, 20, 18, 16, 14, 12] as const;

/** Finds the largest text with which the place holds what stands in it, now and whenever that changes. Gives back what ends it. */
export const keepFitting = (place: HTMLElement): (() => void) => {
  const overflows = (): boolean => place.scrollHeight > place.clientHeight + 1 || place.scrollWidth > place.clientWidth + 1;
  const fit = (): void => {
    if (place.clientHeight === 0) return;
    for (const size of SIZES) {
      place.style.fontSize = `${size}px`;
      if (!overflows()) break;
    }
  };
  fit();
  const changes = new MutationObserver(fit);
  changes.observe(place, { childList: true, subtree: true, characterData: true });
  const sized = new ResizeObserver(fit);
  sized.observe(place);
  return () => {
    changes.disconnect();
    sized.disconnect();
  };
};
