import { headlineMetrics } from '../../domain/headlineMetrics.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import { WHOLE } from '../../domain/scope.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { compareSchools } from '../../queries/compareSchools.ts';
import { recentFigures } from '../../queries/recentFigures.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { yearOnView } from '../scope/yearOnView.ts';
import type { CompareAddress } from './address.ts';

/** So many stand beside each other where none were chosen. */
const OWN_CHOICE = 4;

/** The metrics of the address, or the workspace's own where it names none that is known. */
export const comparedMetrics = ({ metrics }: Pick<CompareAddress, 'metrics'>, workspace: Workspace): readonly Metric[] => {
  const chosen = metrics.flatMap((id) => workspace.metrics.find((metric) => metric.id === id) ?? []);
  return chosen.length > 0 ? chosen : headlineMetrics(workspace, OWN_CHOICE);
};

/** Figures of all schools, since those similar to one may lie outside the scope; null: not asked at this address. */
export const compareAsked = (address: CompareAddress, workspace: Workspace) => {
  // In one order, so that columns moved ask nothing.
  const metrics = comparedMetrics(address, workspace).map((metric) => metric.id).toSorted();
  const year = yearOnView(address);
  return {
    span: yearSpan(),
    figures: compareSchools({ metrics, year, scope: WHOLE }),
    recent: address.lines ? recentFigures({ metrics, year, scope: scopeOf(address, workspace) }) : null,
  };
};

/** All that the comparison asks at an address. */
export const compareQuestions = (address: CompareAddress, workspace: Workspace): readonly AnyQuestion[] =>
  comparedMetrics(address, workspace).length > 0 ? Object.values(compareAsked(address, workspace)).filter((question) => question !== null) : [];
