import type { Workspace } from '../../domain/journal.ts';
import { spokenMetrics } from '../../domain/headlineMetrics.ts';
import { metricsOfMeasures } from '../../domain/measureAnswers.ts';
import type { Year } from '../../domain/year.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { categoryYears } from '../../queries/categoryYears.ts';
import { compareSchools } from '../../queries/compareSchools.ts';
import { findingCategories } from '../../queries/findingCategories.ts';
import { measuresOfYear } from '../../queries/measuresOfYear.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import type { FindingsAddress } from './address.ts';

export const categoriesAsked = (address: FindingsAddress, workspace: Workspace) => {
  const scope = scopeOf(address, workspace);
  return { categories: findingCategories(scope), years: categoryYears(address.kind, scope) };
};

/** `year`: of the results; null while it is not known, then only what tells it is asked. */
export const measuresAsked = (address: FindingsAddress, workspace: Workspace, year: Year | null) => {
  const scope = scopeOf(address, workspace);
  const metrics = metricsOfMeasures(spokenMetrics(workspace)).map(({ id }) => id);
  return {
    problems: categoryYears('problem', scope),
    measures: year === null ? null : measuresOfYear(year - 1, scope),
    figures: year === null ? null : compareSchools({ metrics, year, scope }),
  };
};

/** All that the screen asks at an address. */
export const findingsQuestions = (address: FindingsAddress, workspace: Workspace): readonly AnyQuestion[] =>
  Object.values(address.part === 'categories' ? categoriesAsked(address, workspace) : measuresAsked(address, workspace, address.year)).filter((question) => question !== null);
