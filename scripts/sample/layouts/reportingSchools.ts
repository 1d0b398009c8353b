import { reportingOf } from '../figures/reporting.ts';
import { schoolYear, type SchoolYear } from '../figures/schoolYear.ts';
import { randomFor } from '../random.ts';
import { YEARS } from '../sampleSchool.ts';
import { schools } from '../schools.ts';

/** Who sent an export of its own (`what`): everyone that reported at all, but for a gap here and there. */
export const reportingSchools = (what: string, years: readonly number[] = YEARS): readonly SchoolYear[] =>
  years.flatMap((year) =>
    schools
      .filter((school) => {
        const reporting = reportingOf(school, year);
        return reporting !== null && reporting !== 'silent' && reporting !== 'named' && !randomFor('sent', what, school.code, year).chance(0.015);
      })
      .map((school) => schoolYear(school, year)),
  );
