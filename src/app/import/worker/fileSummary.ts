import { countReasons } from '../../../domain/setAsideCells.ts';
import type { MetricId } from '../../../domain/ids.ts';
import type { Metric } from '../../../domain/metric.ts';
import type { SetAsideReason } from '../../../domain/setAside.ts';
import { itemOutcomes } from '../reports/itemOutcomes.ts';
import { isCertain, isSettled, type ReviewedReport } from '../reports/reviewedReport.ts';
import type { Attention, Counts, FileDetail, FileLine, ReportLine } from '../summary.ts';
import { countDrafts } from './counts.ts';
import type { SessionFile, UnderstoodFile } from './sessionFile.ts';

const SCHOOLS = 2000;

/** One file as the list of the review shows it. */
export const fileLine = ({ no, name, file, take, result, report }: SessionFile): FileLine => {
  const head = { no, name, bytes: file.size, take };
  if (result.kind !== 'understood') return { ...head, state: result };
  const counts = countDrafts(result.tables.map(({ draft }) => draft));
  const read = report && reportLine(report.review);
  return { ...head, state: { kind: 'understood', counts, attention: read ? reportAttention(result, read) : attentionOf(result, counts), repeated: result.repeated, report: read } };
};

const reportLine = (review: ReviewedReport): ReportLine => {
  const waiting = itemOutcomes(review).filter((outcome) => outcome === 'open' || outcome === 'waiting');
  const certain = review.items.filter((item) => item.decision === 'open' && isCertain(item));
  return { open: waiting.length, items: review.items.length, certain: certain.length, settled: isSettled(review) };
};

const reportAttention = (file: UnderstoodFile, { open, items }: ReportLine): readonly Attention[] => {
  const checks: readonly (readonly [Attention, boolean])[] = [
    ['repeated', file.repeated !== null], ['nothing', items === 0], ['encoding', !file.reading.encodingCertain], ['unread', open > 0], ['warning', file.reading.warnings.length > 0],
  ];
  return checks.flatMap(([attention, present]) => (present ? [attention] : []));
};

const attentionOf = (file: UnderstoodFile, counts: Counts): readonly Attention[] => {
  const drafts = file.tables.map(({ draft }) => draft);
  const checks: readonly (readonly [Attention, boolean])[] = [
    ['repeated', file.repeated !== null],
    ['nothing', counts.accepted === 0],
    ['encoding', !file.reading.encodingCertain],
    ['schools', drafts.some((draft) => draft.schools.some(({ by }) => by === 'proposed'))],
    ['faults', counts.faults > 0],
    ['personal', drafts.some((draft) => draft.mapping.columns.some(({ role }) => role === 'personal'))],
    ['warning', file.reading.warnings.length > 0 || drafts.some((draft) => draft.warnings.length > 0)],
  ];
  return checks.flatMap(([attention, present]) => (present ? [attention] : []));
};

/** All that the review shows of a file; null while there is nothing to show. `named`: new metrics as the user named them. */
export const fileDetail = ({ no, result, report }: SessionFile, named: ReadonlyMap<MetricId, Metric>): FileDetail | null => {
  if (result.kind !== 'understood') return null;
  const reasons = new Map<SetAsideReason, number>();
  for (const { draft } of result.tables) for (const [reason, count] of countReasons(draft.setAside)) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return {
    no,
    reading: result.reading.reading,
    encodingCertain: result.reading.encodingCertain,
    samples: result.samples,
    plain: result.reading.reading.encoding !== '' && (result.reading.format === 'report' || result.reading.format === 'csv'),
    report: report?.review ?? null,
    warnings: result.reading.warnings,
    reasons: [...reasons].toSorted((one, other) => other[1] - one[1]),
    tables: result.tables.map(({ draft, remembered, shown }, table) => ({
      ...shown,
      table,
      remembered,
      mapping: draft.mapping,
      headers: draft.headers,
      years: draft.years,
      schools: [...draft.schools].toSorted((one, other) => Number(other.by === 'proposed') - Number(one.by === 'proposed')).slice(0, SCHOOLS),
      moreSchools: Math.max(0, draft.schools.length - SCHOOLS),
      metrics: draft.metrics,
      newMetrics: draft.newMetrics.map((metric) => named.get(metric.id) ?? metric),
      counts: countDrafts([draft]),
      warnings: draft.warnings,
    })),
  };
};
