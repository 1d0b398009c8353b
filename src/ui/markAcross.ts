/** Names stick only once they would leave the view: each that sticks is a layer to be put together in every frame. */
export const markAcross = (box: HTMLElement): void => {
  const across = String(box.scrollLeft > 0);
  if (box.dataset['across'] !== across) box.dataset['across'] = across;
};
