import { statusClass } from '../../../domain/observation.ts';
import type { Year } from '../../../domain/year.ts';
import type { FigureScope } from '../../../reports/reportDraft.ts';
import { isSettled, type ReportItem, type ReviewedReport } from './reviewedReport.ts';

/**
 * What a commit would do with an item: take it, or set it aside. `waiting`: accepted, but school or year are not;
 * `partOfYear`: accepted, but no figure of a whole year; `same`, `differs`: another accepted figure of the report says it,
 * or something else.
 */
export type ItemOutcome = 'taken' | 'open' | 'refused' | 'waiting' | 'partOfYear' | 'same' | 'differs';

/** From the report's year to the figure's; null where it does not speak of one whole year. */
const SHIFT: Readonly<Record<FigureScope, number | null>> = {
  year: 0, toDate: 0, lastYear: -1, nextYear: 1,
  firstHalf: null, secondHalf: null, firstTerm: null, secondTerm: null, quarter: null, month: null, cumulative: null, severalYears: null,
};

export const SCOPES: readonly FigureScope[] = ['year', 'toDate', 'firstHalf', 'secondHalf', 'firstTerm', 'secondTerm', 'quarter', 'month', 'cumulative', 'severalYears', 'lastYear', 'nextYear'];

export const yearOfScope = (scope: FigureScope, year: Year): Year | null => {
  const shift = SHIFT[scope];
  return shift === null ? null : year + shift;
};

/** Of several figures for one place: one with a value before one without, the whole before its part, a count before what was derived. */
const STRENGTH = ['reported', 'derived', 'approximate', 'aim', 'requirement', 'vague', 'placeholder'];
const weakness = ({ content }: ReportItem): number =>
  content.is === 'figure' ? (content.value === null ? 100 : 0) + (content.subset ? 10 : 0) + STRENGTH.indexOf(content.status) : 0;

/** By the item's number. */
export const itemOutcomes = (report: ReviewedReport): readonly ItemOutcome[] => {
  const outcomes: ItemOutcome[] = report.items.map(({ decision }) => (decision === 'accepted' ? 'taken' : decision));
  const settled = isSettled(report);
  const places = new Map<string, number | null>();
  for (const { no, content } of report.items.filter(({ decision }) => decision === 'accepted').toSorted((one, other) => weakness(one) - weakness(other))) {
    if (content.is === 'figure') {
      const year = yearOfScope(content.scope, report.year.value ?? 0);
      const place = `${content.metric} ${year} ${statusClass(content.status)}`;
      const there = places.get(place);
      if (year === null) outcomes[no] = 'partOfYear';
      else if (there !== undefined) outcomes[no] = content.value === null || there === content.value ? 'same' : 'differs';
      else places.set(place, content.value);
    }
    if (!settled && outcomes[no] === 'taken') outcomes[no] = 'waiting';
  }
  return outcomes;
};

/** Nothing of the report waits for a word any more. */
export const isRead = (report: ReviewedReport): boolean =>
  itemOutcomes(report).every((outcome) => outcome !== 'open' && outcome !== 'waiting');
