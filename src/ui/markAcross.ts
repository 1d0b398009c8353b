const last = new WeakMap<HTMLElement, string>();

/** Marks what is beyond the sides of a scrolling box. Names stick only once they would leave the view: each that sticks is a layer to be put together in every frame. */
export const markAcross = (box: HTMLElement): void => {
  const { scrollLeft, clientWidth, scrollWidth, offsetWidth } = box;
  const across = String(scrollLeft > 0);
  const more = String(scrollLeft + clientWidth < scrollWidth - 1);
  const bar = `${offsetWidth - clientWidth}px`;
  const now = `${across} ${more} ${bar}`;
  if (last.get(box) === now) return;
  last.set(box, now);
  box.dataset['across'] = across;
  const frame = box.parentElement;
  if (!frame) return;
  frame.dataset['more'] = more;
  frame.style.setProperty('--tb-bar', bar);
};
