import type { Workspace } from '../../domain/journal.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { brandOutcomes } from '../../queries/brandOutcomes.ts';
import { findingCategories } from '../../queries/findingCategories.ts';
import { headlineFigures } from '../../queries/headlineFigures.ts';
import { largestChanges } from '../../queries/largestChanges.ts';
import { reportingByYear } from '../../queries/reportingByYear.ts';
import { schoolTrends } from '../../queries/schoolTrends.ts';
import { schoolsNotReporting } from '../../queries/schoolsNotReporting.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { yearOnView } from '../scope/yearOnView.ts';
import { MOST_SCHOOLS } from '../trend/address.ts';
import type { OverviewAddress } from './address.ts';
import { chosenHeadlines, leadMetric } from './overviewMetrics.ts';

const CHANGES_TOLD = 5;

/** The questions of the screen by what they are for; null: not asked at this address. The lead metric is asked with the headlines: one pass over the data. */
export const overviewAsked = (address: OverviewAddress, workspace: Workspace) => {
  const lead = leadMetric(address, workspace);
  const scope = scopeOf(address, workspace);
  const year = yearOnView(address);
  const chosen = address.schools.slice(0, MOST_SCHOOLS);
  const ids = [...chosenHeadlines(address, workspace), ...(lead ? [lead] : [])].map((metric) => metric.id);
  return {
    headlines: headlineFigures([...new Set(ids)], scope),
    reporting: reportingByYear(scope),
    open: schoolsNotReporting(year, scope),
    changes: largestChanges({ year, scope, count: CHANGES_TOLD }),
    brands: brandOutcomes(scope),
    findings: findingCategories(scope),
    schools: lead && chosen.length > 0 ? schoolTrends(lead.id, chosen) : null,
  };
};

/** All that the overview asks at an address. */
export const overviewQuestions = (address: OverviewAddress, workspace: Workspace): readonly AnyQuestion[] =>
  leadMetric(address, workspace) ? Object.values(overviewAsked(address, workspace)).filter((question) => question !== null) : [];
