import { expect, it } from 'vitest';
import { isPlausibleYear, yearLabel } from '../../src/domain/year.ts';

it('a school year is named by both of its years, also over a century', () => {
  expect(yearLabel(2021, 'school')).toBe('2021–22');
  expect(yearLabel(1999, 'school')).toBe('1999–00');
  expect(yearLabel(2021, 'calendar')).toBe('2021');
});

it('20211, a fraction and 1900 are no report years', () => {
  expect([20211, 2021.5, 1900, Number.NaN].map(isPlausibleYear)).toEqual([false, false, false, false]);
  expect(isPlausibleYear(2021)).toBe(true);
});
