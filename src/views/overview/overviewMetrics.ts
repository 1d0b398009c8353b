import { headlineMetrics } from '../../domain/headlineMetrics.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import { MOST_HEADLINES, type OverviewAddress } from './address.ts';

/** The headline metrics of the address, or those of the workspace where it names none that is known. */
export const chosenHeadlines = ({ metrics }: Pick<OverviewAddress, 'metrics'>, workspace: Workspace): readonly Metric[] => {
  const chosen = metrics.flatMap((id) => workspace.metrics.find((metric) => metric.id === id) ?? []);
  return chosen.length > 0 ? chosen : headlineMetrics(workspace, MOST_HEADLINES);
};

/** The metric of the large chart; null where there is no data. */
export const leadMetric = ({ lead }: Pick<OverviewAddress, 'lead'>, workspace: Workspace): Metric | null =>
  workspace.metrics.find((metric) => metric.id === lead) ?? headlineMetrics(workspace, 1)[0] ?? null;
