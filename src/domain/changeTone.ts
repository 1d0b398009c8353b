import type { Basis } from './districtFigure.ts';
import type { Metric } from './metric.ts';

export type Tone = 'good' | 'bad' | 'even';

/** What is read as 0, one decimal being shown (formatting.ts), is no change. */
const LEAST_SHOWN = 0.05;

/** Whether a change is for the better. Where the aim is to meet a norm, only the share of schools at it can be better or worse. */
export const changeTone = (metric: Metric, difference: number, basis: Basis | null): Tone => {
  if (Math.abs(difference) < LEAST_SHOWN) return 'even';
  if (basis === 'shareAtNorm') return difference > 0 ? 'good' : 'bad';
  switch (metric.direction) {
    case 'higher':
      return difference > 0 ? 'good' : 'bad';
    case 'lower':
      return difference < 0 ? 'good' : 'bad';
    case 'neutral':
    case 'meet_norm':
      return 'even';
  }
};
