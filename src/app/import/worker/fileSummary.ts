import { countReasons } from '../../../domain/setAsideCells.ts';
import type { MetricId } from '../../../domain/ids.ts';
import type { Metric } from '../../../domain/metric.ts';
import type { SetAsideReason } from '../../../domain/setAside.ts';
import type { Attention, Counts, FileDetail, FileLine } from '../summary.ts';
import { countDrafts } from './counts.ts';
import type { SessionFile, UnderstoodFile } from './sessionFile.ts';

const SCHOOLS = 2000;

/** One file as the list of the review shows it. */
export const fileLine = ({ no, name, file, take, result }: SessionFile): FileLine => {
  const head = { no, name, bytes: file.size, take };
  if (result.kind !== 'understood') return { ...head, state: result };
  const counts = countDrafts(result.tables.map(({ draft }) => draft));
  return { ...head, state: { kind: 'understood', counts, attention: attentionOf(result, counts), repeated: result.repeated } };
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
export const fileDetail = ({ no, result }: SessionFile, named: ReadonlyMap<MetricId, Metric>): FileDetail | null => {
  if (result.kind !== 'understood') return null;
  const reasons = new Map<SetAsideReason, number>();
  for (const { draft } of result.tables) for (const [reason, count] of countReasons(draft.setAside)) reasons.set(reason, (reasons.get(reason) ?? 0) + count);
  return {
    no,
    reading: result.reading.reading,
    encodingCertain: result.reading.encodingCertain,
    samples: result.samples,
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
