const last = new WeakMap<HTMLElement, string>();

/** Marks what is beyond the sides of a scrolling box. Names stick only once they would leave the view: each that sticks is a layer to be put together in every frame. */
export const markAcross = (box: HTMLElement): void => {
  const { scrollLeft, clientWidth, scrollWidth, offsetWidth } = box;
  const now = `${scrollLeft > 0} ${scrollLeft + clientWidth < scrollWidth - 1} ${offsetWidth - clientWidth}`;
  if (last.get(box) === now) return;
  last.set(box, now);
  box.dataset['across'] = String(scrollLeft > 0);
  const frame = box.parentElement;
  if (!frame) return;
  frame.dataset['more'] = String(scrollLeft + clientWidth < scrollWidth - 1);
  frame.style.setProperty('--tb-bar', `${offsetWidth - clientWidth}px`);
};
