import { DISTRICT } from '../schools.ts';
import { STORIES } from '../stories.ts';
import type { SchoolYear } from './schoolYear.ts';

/** Drills around a promise of monthly drills: too few in its year; ten or as few as before in the next. */
export const promisedDrills = (at: SchoolYear): number | null => {
  const promise = STORIES[at.school.name.replace(DISTRICT, '')]?.promises;
  if (!promise) return null;
  if (at.year === promise.year) return 5;
  if (at.year === promise.year + 1) return promise.kept ? 12 : 5;
  return null;
};
