import type { Basis } from './districtFigure.ts';
import type { Metric } from './metric.ts';

export type Tone = 'good' | 'bad' | 'even';

/** Whether a change is for the better. Where the aim is to meet a norm, only the share of schools at it can be better or worse. */
export const changeTone = (metric: Metric, difference: number, basis: Basis | null): Tone => {
  if (difference === 0) return 'even';
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
