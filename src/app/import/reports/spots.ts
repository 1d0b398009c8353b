import type { Evidence } from '../../../reports/reportDraft.ts';
import { itemOutcomes } from './itemOutcomes.ts';
import { isSchoolCertain, type ReportItem, type ReviewedReport } from './reviewedReport.ts';

/** Where the review of a report stands: at its school, its year, or one of its items by number. */
export type Spot = 'school' | 'year' | number;

const SPOT_GROUPS = ['head', 'figure', 'brand', 'problem', 'cause', 'measure'] as const;
export type SpotGroup = (typeof SPOT_GROUPS)[number];

const groupOf = ({ content }: ReportItem): SpotGroup => (content.is === 'finding' ? content.kind : content.is);

/** Everything there is to look at, in the order in which it is: school and year, then each kind in the order of the text. Empty groups are left out. */
export const spotGroups = ({ items }: ReviewedReport): readonly { readonly group: SpotGroup; readonly spots: readonly Spot[] }[] =>
  SPOT_GROUPS.map((group) => ({
    group,
    spots:
      group === 'head'
        ? (['school', 'year'] as const)
        : items.filter((item) => groupOf(item) === group).toSorted((one, other) => one.content.evidence.start - other.content.evidence.start).map(({ no }) => no),
  })).filter(({ spots }) => spots.length > 0);

export const evidenceOf = ({ school, year, items }: ReviewedReport, spot: Spot): Evidence | null =>
  spot === 'school' ? school.evidence : spot === 'year' ? year.evidence : (items[spot]?.content.evidence ?? null);

/** What waits for a word: of school and year only where there is a doubt, since they are accepted with the first item otherwise. */
const waits = (report: ReviewedReport, spot: Spot): boolean => {
  if (spot === 'school') return !report.school.accepted && !isSchoolCertain(report.school);
  if (spot === 'year') return !report.year.accepted && report.year.value === null;
  return itemOutcomes(report)[spot] === 'open';
};

/** The next spot that waits for a word, from one on and then from the top; null where none does. */
export const nextWaiting = (report: ReviewedReport, from: Spot | null): Spot | null => {
  const spots = spotGroups(report).flatMap((each) => each.spots);
  const at = from === null ? -1 : spots.indexOf(from);
  return [...spots.slice(at + 1), ...spots.slice(0, at + 1)].find((spot) => spot !== from && waits(report, spot)) ?? null;
};

/** The spot so many steps on, without going round. */
export const spotBy = (report: ReviewedReport, from: Spot, steps: number): Spot => {
  const spots = spotGroups(report).flatMap((each) => each.spots);
  const at = Math.min(Math.max(spots.indexOf(from) + steps, 0), spots.length - 1);
  return spots[at] ?? 'school';
};
