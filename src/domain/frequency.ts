import { NUMBER_PATTERN, readNumber } from './numerals.ts';
import { UNIT_PATTERN } from './units.ts';

/** How often a period comes in a report year; a school year has about 40 weeks of classes. */
export const TIMES_A_YEAR = { year: 1, term: 2, quarter: 4, twoMonths: 6, month: 12, twoWeeks: 20, week: 40 } as const;

const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/^(?:年|学年|年度|一年)$/, TIMES_A_YEAR.year],
  [/^(?:半年|学期|半学年)$/, TIMES_A_YEAR.term],
  [/^(?:季度?|个季度)$/, TIMES_A_YEAR.quarter],
  [/^(?:两个?月|双月|2个?月)$/, TIMES_A_YEAR.twoMonths],
  [/^(?:个?月|月度|一个月)$/, TIMES_A_YEAR.month],
  [/^(?:半个?月|两周|双周|2周)$/, TIMES_A_YEAR.twoWeeks],
  [/^(?:周|星期|个星期|一周)$/, TIMES_A_YEAR.week],
];

const FREQUENCY = new RegExp(
  `^(?:坚持|基本|均|定期)?每(学年|年度|一年|半年|学期|半学年|年|个季度|季度?|两个?月|双月|2个?月|半个?月|个月|月度|一个月|月|两周|双周|2周|一?周|个?星期)(?:至少|均|各|固定|开展|组织|召开|举行|进行|安排|集中|学习|检查|演练){0,3}(${NUMBER_PATTERN})?(?:${UNIT_PATTERN})?(?:以上)?$`,
);

/** 月 12, 季度 4, 学期 2, 周 40; null where the text names no period. */
export const timesAYear = (period: string): number | null => PERIODS.find(([pattern]) => pattern.test(period))?.[1] ?? null;

/** 每月 12, 每季度一次 4, 每学期两次 4, 每周 40; null where the text names no frequency. */
export const readFrequency = (text: string): number | null => {
  const match = FREQUENCY.exec(text);
  if (!match) return null;
  const period = timesAYear(match[1] ?? '');
  const times = match[2] === undefined ? 1 : readNumber(match[2]);
  return period !== null && times !== null ? period * times : null;
};
