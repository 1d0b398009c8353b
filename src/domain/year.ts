/**
 * A report year. For a calendar basis it is that year; for a school-year basis (2021-2022学年, 202122, ROC 112学年度)
 * it is the year in which the school year starts (2021, 2021, 2023).
 */
export type Year = number;

/** 年度 or 学年. A file has one basis. */
export type YearBasis = 'calendar' | 'school';

export const EARLIEST_YEAR: Year = 1949;
export const LATEST_YEAR: Year = 2100;

export const isPlausibleYear = (year: number): boolean =>
  Number.isInteger(year) && year >= EARLIEST_YEAR && year <= LATEST_YEAR;

/** `2021` for a calendar year, `2021–22` for a school year. */
export const yearLabel = (year: Year, basis: YearBasis): string =>
  basis === 'calendar' ? String(year) : `${year}–${String((year + 1) % 100).padStart(2, '0')}`;
