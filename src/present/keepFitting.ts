/** Of the text of a slide, in pixels: as large as its place allows, to a size that still reads. */
const SIZES = [30, 27, 24, 22, 20, 18, 16, 14, 12] as const;
/** A list or table is written no smaller than that to be seen whole; then its last rows are left out, in letters of 18. */
const LEAST_OF_LISTS = 14;
const OF_CUT_LISTS = 18;
/** The letters of charts are as large. */
const BESIDE_CHARTS = 24;
const FEWEST_ROWS = 3;

/** A whole screen is made smaller as it stands, to letters that still read; its own are these large. */
const SCALES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.55, 0.5] as const;
const OF_SCREENS = 20;

/** Of the longest list on a slide the first rows are seen, or of a screen what stands first. */
export type Cut = { readonly kind: 'rows'; readonly shown: number; readonly of: number } | { readonly kind: 'below' };

interface Fitting {
  /** Of letters, in pixels. */
  readonly largest?: number;
  /** Told each time what is left out; null: nothing. */
  readonly onCut?: (cut: Cut | null) => void;
}

const BOXES = '.tb-table-box, .slide-part, .slide-whole';
const LISTS = ':is(.slide-part, .slide-whole) :is(tbody, [data-rows])';

const all = (place: HTMLElement, selector: string): readonly HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];

/** What stands in each list or table, those of its groups together; the longest first. */
const listsIn = (place: HTMLElement): readonly (readonly HTMLElement[])[] => {
  const lists = new Map<Element, HTMLElement[]>();
  for (const list of all(place, LISTS)) {
    const whole = list.closest('table') ?? list;
    const rows = [...list.children].filter((row) => row instanceof HTMLElement);
    lists.set(whole, [...(lists.get(whole) ?? []), ...rows]);
  }
  return [...lists.values()].toSorted((one, other) => other.length - one.length);
};

/** Neither the heading of a group nor the room of rows that are not drawn. */
const isRow = (row: HTMLElement): boolean => !row.matches('.tb-table-heading, [aria-hidden="true"]');

const cutTo = (rows: readonly HTMLElement[], shown: number): void => {
  for (const [at, row] of rows.entries()) row.hidden = at >= shown;
};

const fitOnce = (place: HTMLElement, largest: number): Cut | null => {
  const tall = (): boolean => [place, ...all(place, BOXES)].some((box) => box.scrollHeight > box.clientHeight + 1);
  const wide = (): boolean => [place, ...all(place, BOXES)].some((box) => box.scrollWidth > box.clientWidth + 1);
  const lists = listsIn(place);
  for (const list of lists) cutTo(list, list.length);
  const rows = lists[0] ?? [];
  const most = place.querySelector('.tb-chart-slide') ? Math.min(largest, BESIDE_CHARTS) : largest;
  const set = (size: number): void => {
    place.style.fontSize = `${size}px`;
  };
  const cuttable = rows.length > FEWEST_ROWS;
  const whole = place.querySelector<HTMLElement>('.slide-whole');
  if (whole) {
    set(OF_SCREENS);
    for (const scale of SCALES) {
      whole.style.zoom = String(scale);
      if (!wide() && !tall()) return null;
    }
    if (!cuttable) return { kind: 'below' };
  } else {
    for (const size of SIZES.filter((one) => one <= most && (!cuttable || one >= LEAST_OF_LISTS))) {
      set(size);
      if (!wide() && !tall()) return null;
    }
    if (!cuttable) return null;
    for (const size of SIZES.filter((one) => one <= OF_CUT_LISTS)) {
      set(size);
      if (!wide()) break;
    }
  }
  let [fits, not] = [FEWEST_ROWS, rows.length + 1];
  while (not - fits > 1) {
    const middle = Math.floor((fits + not) / 2);
    cutTo(rows, middle);
    if (tall()) not = middle;
    else fits = middle;
  }
  cutTo(rows, fits);
  if (whole && tall()) {
    cutTo(rows, rows.length);
    return { kind: 'below' };
  }
  return fits === rows.length ? null : { kind: 'rows', shown: rows.slice(0, fits).filter(isRow).length, of: rows.filter(isRow).length };
};

/** Finds the largest text with which the place holds what stands in it, and the rows it has room for, now and whenever that changes. Gives back what ends it. */
export const keepFitting = (place: HTMLElement, { largest = BESIDE_CHARTS, onCut }: Fitting = {}): (() => void) => {
  const fit = (): void => {
    if (place.clientHeight === 0) return;
    const cut = fitOnce(place, largest);
    onCut?.(cut);
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
