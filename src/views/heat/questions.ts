import { headlineMetrics } from '../../domain/headlineMetrics.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { schoolsByMetrics } from '../../queries/schoolsByMetrics.ts';
import { schoolsOverYears } from '../../queries/schoolsOverYears.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { trendMetric } from '../trend/trendMetric.ts';
import type { HeatAddress } from './address.ts';

/** So many stand beside each other where none were chosen. */
const OWN_CHOICE = 10;

/** The metrics of the address, or the workspace's own where it names none that is known. */
export const heatMetrics = ({ metrics }: Pick<HeatAddress, 'metrics'>, workspace: Workspace): readonly Metric[] => {
  const chosen = metrics.flatMap((id) => workspace.metrics.find((metric) => metric.id === id) ?? []);
  return chosen.length > 0 ? chosen : headlineMetrics(workspace, OWN_CHOICE);
};

/** The questions of the screen, by what they are for; null: not asked at this address. */
export const heatAsked = (address: HeatAddress, workspace: Workspace) => {
  const scope = scopeOf(address, workspace);
  const metric = trendMetric(address, workspace);
  const metrics = heatMetrics(address, workspace);
  return {
    span: yearSpan(),
    years: address.of === 'years' && metric ? schoolsOverYears(metric.id, scope) : null,
    metrics: address.of === 'metrics' && metrics.length > 0 ? schoolsByMetrics({ metrics: metrics.map(({ id }) => id), year: address.year, scope }) : null,
  };
};

/** All that the heat map asks at an address. */
export const heatQuestions = (address: HeatAddress, workspace: Workspace): readonly AnyQuestion[] =>
  Object.values(heatAsked(address, workspace)).filter((question) => question !== null);
