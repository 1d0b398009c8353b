import type { SchoolType } from '../../src/domain/school.ts';

/** The report years of the sample, first to last. */
export const YEARS: readonly number[] = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
export const LAST_YEAR = 2024;

/** What the generator knows of an invented school. Pupils and staff are those of 2024, or would have been. */
export interface SampleSchool {
  readonly code: string;
  /** As the register has it. */
  readonly name: string;
  /** Another name that held up to and including a report year. */
  readonly former: { readonly name: string; readonly until: number } | null;
  readonly type: SchoolType;
  readonly area: string;
  readonly pupils: number;
  readonly staff: number;
  /** First report year; a year before 2016 where it was there from the start. */
  readonly opened: number;
  /** Last report year; null where it goes on. */
  readonly closed: number | null;
  /** What became of it, as the register says. */
  readonly fate: string;
  /** How well it keeps to the norms: mean 0, deviation 1 over the schools; and what it gains of that in a year. */
  readonly diligence: number;
  readonly pace: number;
}

export const isOpen = (school: SampleSchool, year: number): boolean =>
  year >= school.opened && year <= (school.closed ?? LAST_YEAR);

/** The name that the school had in a report year, without the district before it. */
export const nameIn = (school: SampleSchool, year: number): string =>
  (school.former && year <= school.former.until ? school.former.name : school.name).replace('云岫区', '');
