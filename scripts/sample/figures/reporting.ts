import { randomFor } from '../random.ts';
import { isOpen, type SampleSchool } from '../sampleSchool.ts';

/**
 * How a school reported for a year: `late` is in the yearly table but too late; `afterwards` is missing there and comes with
 * the later reports (补报); `silent` never came; `named` has a row that says 未报 throughout.
 */
export type Reporting = 'onTime' | 'late' | 'afterwards' | 'silent' | 'named';

export const reportingOf = (school: SampleSchool, year: number): Reporting | null => {
  if (!isOpen(school, year)) return null;
  const chance = randomFor('reporting', school.code, year).next();
  if (chance < 0.022) return 'silent';
  if (chance < 0.032) return 'named';
  if (chance < 0.06) return 'afterwards';
  return chance < 0.14 ? 'late' : 'onTime';
};
