import type { Reports } from './reports.ts';

/** How often it is looked at, and for how long nothing may come before a part is held to be missing. */
const LOOK_MS = 60;
const PATIENCE_MS = 2500;

interface Watched {
  readonly stage: Element;
  /** The name of the part waited for; null: any. */
  readonly panel: string | null;
  readonly reports: Reports;
  /** Questions are still being answered. */
  readonly asking: () => boolean;
}

type Drawn = 'drawn' | 'missing';

const stateOf = ({ stage, panel, asking }: Watched): 'waiting' | Drawn => {
  if (asking()) return 'waiting';
  const part = panel === null ? stage.querySelector('[data-part]') : stage.querySelector(`.slide-part [data-part="${CSS.escape(panel)}"]`);
  if (!part) return 'missing';
  const shown = stage.querySelector(panel === null ? '.slide-whole' : '.slide-part');
  if (shown?.querySelector('.tb-skeleton, .noticed-looking')) return 'waiting';
  const charts = shown?.querySelectorAll('.tb-chart-slide') ?? [];
  return [...charts].every((chart) => chart.firstElementChild) ? 'drawn' : 'waiting';
};

/** Told once a slide stands as it is to stand, or once it is clear that its part is not there. Gives back what ends it. */
export const whenDrawn = (watched: Watched, tell: (drawn: Drawn) => void): (() => void) => {
  let since = performance.now();
  let last: 'waiting' | Drawn = 'waiting';
  // Not by frames, which stop when the window is covered.
  const looking = setInterval(() => {
    const state = stateOf(watched);
    if (state !== last || state === 'waiting') since = performance.now();
    const again = state === last;
    last = state;
    if (!again || state === 'waiting' || (state === 'missing' && performance.now() - since < PATIENCE_MS)) return;
    clearInterval(looking);
    tell(state);
  }, LOOK_MS);
  return () => clearInterval(looking);
};
