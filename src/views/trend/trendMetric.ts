import { headlineMetrics } from '../../domain/headlineMetrics.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { TrendAddress } from './address.ts';

/** The metric of the address or, where it names none that is known, the first of the workspace; null where there is no data. */
export const trendMetric = ({ metric }: Pick<TrendAddress, 'metric'>, workspace: Workspace): Metric | null =>
  workspace.metrics.find((candidate) => candidate.id === metric) ?? headlineMetrics(workspace, 1)[0] ?? null;
