import { editReport } from '../../../src/app/import/reports/editReport.ts';
import type { ReviewedReport } from '../../../src/app/import/reports/reviewedReport.ts';
import type { UnderstoodFile } from '../../../src/app/import/worker/sessionFile.ts';
import type { Random } from './random.ts';

/** What a person does in the review of a report: takes what is certain and decides on the rest in any way. */
export const reviewed = (report: ReviewedReport, { percent }: Random): ReviewedReport => {
  const head = [{ kind: 'acceptSchool' }, { kind: 'acceptYear' }, { kind: 'acceptCertain' }] as const;
  const decided = report.items.flatMap(({ no }) => (percent(60) ? [{ kind: 'decide' as const, item: no, decision: percent(70) ? ('accepted' as const) : ('refused' as const) }] : []));
  return [...head, ...decided].reduce<ReviewedReport>(editReport, report);
};

/** What does not add up in a report: each item stands in its text and is taken or set aside, once. */
export const reportFaults = ({ tables }: UnderstoodFile, { text, items }: ReviewedReport): readonly string[] => {
  const faults = new Set<string>();
  for (const { content: { evidence: { start, end } } } of items) if (!(start >= 0 && start <= end && end <= text.length)) faults.add('an item that stands nowhere');
  for (const { draft: { cells, accepted, setAside, observations, brands, findings } } of tables) {
    if (cells !== items.length || cells !== accepted + setAside.length) faults.add(`${String(items.length)} items, ${String(cells)} cells, ${String(accepted)} accepted, ${String(setAside.length)} set aside`);
    if (observations.length + brands.length + findings.length !== accepted) faults.add('taken is not what is there');
    for (let at = 0; at < observations.length; at += 1) if (Number.isNaN(observations.value[at] ?? Number.NaN) === (observations.missing[at] === 0)) faults.add('a figure without a value and without a reason, or with both');
  }
  return [...faults];
};
