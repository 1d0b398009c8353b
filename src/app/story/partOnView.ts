/** A part of the screen as it can be collected. */
interface PartOnView {
  /** Null: the whole screen. */
  readonly name: string | null;
  readonly title: string;
}

/** With the tab on view where it has tabs. */
const titleOfScreen = (): string => [document.querySelector('main h1'), document.querySelector('main nav [aria-current]')].map((said) => said?.textContent.trim() ?? '').filter((said) => said !== '').join(' · ');

const titleOf = (part: Element): string => part.querySelector('.tb-panel-head h2')?.textContent.trim() || titleOfScreen();

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

/** All parts of the screen together; null where it has none. */
export const wholeOnView = (): PartOnView | null => (partsOnView().length > 0 ? { name: null, title: titleOfScreen() } : null);
