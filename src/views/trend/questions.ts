import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import { predecessorsOf } from '../../domain/register/predecessors.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { areaTrend } from '../../queries/areaTrend.ts';
import { levelDistribution } from '../../queries/levelDistribution.ts';
import { metricTrend } from '../../queries/metricTrend.ts';
import { schoolTrends } from '../../queries/schoolTrends.ts';
import { silentSchools } from '../../queries/silentSchools.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { MOST_SCHOOLS, type TrendAddress } from './address.ts';
import { trendMetric } from './trendMetric.ts';

/** The questions of the screen for a metric, by what they are for; null: not asked at this address. */
export const trendAsked = (address: TrendAddress, metric: Metric, workspace: Workspace) => {
  const scope = scopeOf(address, workspace);
  const chosen = address.schools.slice(0, MOST_SCHOOLS);
  const schools = address.predecessors ? [...new Set([...chosen, ...chosen.flatMap((id) => predecessorsOf(id, workspace.schools).map(({ school }) => school.id))])] : chosen;
  return {
    span: yearSpan(),
    district: metricTrend(metric.id, scope),
    schools: schools.length > 0 ? schoolTrends(metric.id, schools) : null,
    silent: silentSchools(metric.id, scope),
    areas: address.split === 'area' ? areaTrend(metric.id, scope) : null,
    levels: metric.kind === 'ordinal' ? levelDistribution(metric.id, scope) : null,
  };
};

/** All that the trend screen asks at an address. */
export const trendQuestions = (address: TrendAddress, workspace: Workspace): readonly AnyQuestion[] => {
  const metric = trendMetric(address, workspace);
  return metric ? Object.values(trendAsked(address, metric, workspace)).filter((question) => question !== null) : [];
};
