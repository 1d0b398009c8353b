import type { BrandRecord } from '../../domain/answers/brandRecords.ts';
import type { Records } from './recordsAddress.ts';

/** Of a year's applications those that were counted under a level and title (queries/brandOutcomes.ts). */
export const brandsCounted = (found: readonly BrandRecord[], { level, counted }: Extract<Records, { of: 'brands' }>): readonly BrandRecord[] =>
  found
    .filter((one) => level === 'all' || one.level === level)
    .filter(({ decides, outcome }) => counted === 'applied' || (decides && (counted === 'decided' || outcome !== 'rejected')));
