import type { BrandBehind } from '../../domain/answers/brandsBehind.ts';
import type { Records } from './recordsAddress.ts';

/** Of a year's applications those that were counted under a level and title (queries/brandOutcomes.ts). */
export const brandsCounted = (found: readonly BrandBehind[], { level, counted }: Extract<Records, { of: 'brands' }>): readonly BrandBehind[] =>
  found
    .filter((one) => level === 'all' || one.level === level)
    .filter(({ decides, outcome }) => counted === 'applied' || (decides && (counted === 'decided' || outcome !== 'rejected')));
