import type { SchoolApplication } from '../../domain/answers/brandRecords.ts';
import { BRAND_LEVELS, type BrandLevel } from '../../domain/brand.ts';
import type { Year } from '../../domain/year.ts';

/** What became of a programme at a level over the years, oldest first. */
export interface ApplicationLine {
  readonly programme: string;
  readonly level: BrandLevel;
  readonly states: readonly SchoolApplication[];
}

/** A school's applications by programme and level, up to a year; what was never applied for is no line. Highest level first. */
export const applicationLines = (applications: readonly SchoolApplication[], upTo: Year): readonly ApplicationLine[] => {
  const lines = new Map<string, ApplicationLine>();
  for (const one of applications) {
    if (one.year > upTo || one.outcome === 'not_applied') continue;
    const key = `${one.level} ${one.programme}`;
    lines.set(key, { programme: one.programme, level: one.level, states: [...(lines.get(key)?.states ?? []), one] });
  }
  return [...lines.values()].toSorted((one, other) => BRAND_LEVELS.indexOf(other.level) - BRAND_LEVELS.indexOf(one.level));
};

/** The last year before it in which the same was refused; null where it was not, or where it has not been tried again. */
export const refusedBefore = ({ states }: ApplicationLine, now: SchoolApplication): Year | null =>
  states.findLast((state) => state.year < now.year && state.outcome === 'rejected')?.year ?? null;
