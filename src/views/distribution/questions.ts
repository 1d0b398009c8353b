import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import { definitionChanged } from '../../domain/districtFigure.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Year } from '../../domain/year.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { changesBetween } from '../../queries/changesBetween.ts';
import { schoolsOverYears } from '../../queries/schoolsOverYears.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { trendMetric } from '../trend/trendMetric.ts';
import { yearsOnView } from '../trend/trendView.ts';
import type { DistributionAddress } from './address.ts';

/** The year on view and the one it is compared with; null where there is none before it. */
export const yearsCompared = (address: DistributionAddress, span: YearSpan): { readonly year: Year; readonly base: Year | null } => {
  const years = yearsOnView(address, span);
  const year = address.year !== null && years.includes(address.year) ? address.year : (years.at(-1) ?? span.last);
  const base = address.base !== null && address.base >= span.first && address.base < year ? address.base : year - 1;
  return { year, base: base >= span.first ? base : null };
};

/** The questions of the screen for a metric; `changes` null until the years are known, and where nothing may be compared. */
export const distributionAsked = (address: DistributionAddress, metric: Metric, { workspace, span }: { readonly workspace: Workspace; readonly span: YearSpan | null }) => {
  const scope = scopeOf(address, workspace);
  const years = span && yearsCompared(address, span);
  const compared = years && years.base !== null && !definitionChanged(metric, years.base, years.year) ? { from: years.base, to: years.year } : null;
  return {
    span: yearSpan(),
    schools: schoolsOverYears(metric.id, scope),
    changes: compared && changesBetween({ metric: metric.id, ...compared, scope }),
  };
};

/** All that the screen asks at an address, as far as it can be known before the years are. */
export const distributionQuestions = (address: DistributionAddress, workspace: Workspace): readonly AnyQuestion[] => {
  const metric = trendMetric(address, workspace);
  return metric ? Object.values(distributionAsked(address, metric, { workspace, span: null })).filter((question) => question !== null) : [];
};
