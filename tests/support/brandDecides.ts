import type { BrandApplication } from '../../src/domain/brand.ts';

const STAGES = ['approved', 'achieved', 'rechecked'];
const key = ({ year, outcome, batch }: BrandApplication): string => `${year} ${STAGES.indexOf(outcome)} ${batch}`;

/** Whether an application was decided in its year, of all those that hold: what follows an award is not decided again. */
export const brandDecides = (all: readonly BrandApplication[], one: BrandApplication): boolean => {
  if (one.outcome === 'approved' || one.outcome === 'rejected') return true;
  if (!STAGES.includes(one.outcome)) return false;
  return !all.some((other) => STAGES.includes(other.outcome) && other.school === one.school && other.programme === one.programme && other.level === one.level && key(other) < key(one));
};
