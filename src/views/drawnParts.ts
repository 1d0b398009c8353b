/** Keeps account of the parts of a screen that are drawn one by one. */
export interface DrawnParts {
  /** A part is to show this. */
  readonly want: (part: string, what: object) => void;
  readonly leave: (part: string) => void;
  /** A part shows this now. */
  readonly drew: (part: string, what: object) => void;
  /** More is still to be wanted. */
  readonly hold: (waiting: boolean) => void;
  readonly look: () => void;
}

/** `onWhole` is called when, something having been drawn, every part shows what it is to show. */
export const drawnParts = (onWhole: () => void): DrawnParts => {
  const wanted = new Map<string, object>();
  const shown = new Map<string, object>();
  let waits = false;
  let news = false;
  const look = (): void => {
    if (!news || waits || [...wanted].some(([part, what]) => shown.get(part) !== what)) return;
    news = false;
    onWhole();
  };
  return {
    want: (part, what) => void wanted.set(part, what),
    leave: (part) => void wanted.delete(part),
    drew: (part, what) => {
      shown.set(part, what);
      news = true;
      look();
    },
    hold: (waiting) => {
      waits = waiting;
    },
    look,
  };
};
