import { yearLabel, type Year, type YearBasis } from '../domain/year.ts';
import type { Translate } from '../words/translate.ts';

/** 2021 年, 2021-2022 学年: a year in words, by what kind of year the data are of. */
export const yearWords = (year: Year, basis: YearBasis, t: Translate): string => t(`terms.year.${basis}`, { year: yearLabel(year, basis) });
