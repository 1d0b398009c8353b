/** A part of the screen as it can be collected. */
interface PartOnView {
  readonly name: string;
  readonly title: string;
}

const titleOf = (part: Element): string => part.querySelector('.tb-panel-head h2')?.textContent.trim() || (document.querySelector('main h1')?.textContent.trim() ?? '');

const visible = (part: Element): number => {
  const { top, bottom, width } = part.getBoundingClientRect();
  return Math.max(0, Math.min(bottom, window.innerHeight) - Math.max(top, 0)) * width;
};

const partsOnView = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [data-part]')];

/** The part of that name, else the one that fills most of the window; null where the screen has none. */
export const partOnView = (name: string | null): PartOnView | null => {
  const parts = partsOnView();
  const largest = parts.toSorted((one, other) => visible(other) - visible(one))[0];
  const part = parts.find(({ dataset }) => dataset['part'] === name) ?? largest;
  const found = part?.dataset['part'];
  return part && found !== undefined ? { name: found, title: titleOf(part) } : null;
};
