import { randomFor } from '../random.ts';
import { isOpen, type SampleSchool } from '../sampleSchool.ts';
import { DISTRICT } from '../schools.ts';
import { STORIES } from '../stories.ts';

/**
 * How a school reported for a year: `late` is in the yearly table but too late; `afterwards` is missing there and comes with
 * the later reports (补报); `silent` never came; `named` has a row that says 未报 throughout.
 */
export type Reporting = 'onTime' | 'late' | 'afterwards' | 'silent' | 'named';

export const reportingOf = (school: SampleSchool, year: number): Reporting | null => {
  if (!isOpen(school, year)) return null;
  const story = STORIES[school.name.replace(DISTRICT, '')];
  if (story?.silent?.includes(year)) return 'silent';
  const chance = (story ? 0.07 : 0) + 0.93 * randomFor('reporting', school.code, year).next();
  if (chance < 0.03) return 'silent';
  if (chance < 0.04) return 'named';
  if (chance < 0.068) return 'afterwards';
  return chance < 0.14 ? 'late' : 'onTime';
};
