import type { BrandOutcome } from '../../domain/brand.ts';
import type { Look } from '../look.ts';

/** Outcomes as they lie on each other, best at the bottom. */
export const STACKED: readonly BrandOutcome[] = ['rechecked', 'achieved', 'approved', 'shortlisted', 'applied', 'rejected'];

/** Place among the eight colours of the look: awards green, on the way blue, undecided grey, refused vermilion. */
const COLOUR: Readonly<Record<BrandOutcome, number>> = { not_applied: 6, applied: 6, shortlisted: 0, approved: 2, achieved: 2, rechecked: 2, rejected: 1 };

export const outcomeColour = (outcome: BrandOutcome, look: Look): string => look.colours.series[COLOUR[outcome]] ?? look.colours.accent;

/** Told apart without colour too: plain, striped, dotted, crossed; undecided is an empty frame. */
export const outcomeStyle = (outcome: BrandOutcome, look: Look): Readonly<Record<string, unknown>> => {
  const color = outcomeColour(outcome, look);
  const ground = look.colours.background;
  const edge = { borderColor: ground, borderWidth: 1 };
  switch (outcome) {
    case 'approved':
      return { color, ...edge };
    case 'achieved':
      return { color, ...edge, decal: { symbol: 'circle', symbolSize: 0.5, dashArrayX: [[0, 6], [6, 0]], dashArrayY: [5, 0], color: ground } };
    case 'rechecked':
      return { color, ...edge, decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 5], color: ground } };
    case 'shortlisted':
      return { color, ...edge, decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1.5, 6], rotation: Math.PI / 4, color: ground } };
    case 'rejected':
      return { color, ...edge, decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: -Math.PI / 4, color: ground } };
    case 'applied':
    case 'not_applied':
      return { color: 'transparent', borderColor: color, borderWidth: 1.5, borderType: 'dashed' };
  }
};
