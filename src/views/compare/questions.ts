import { scopeOf } from '../scope/scopeOf.ts';
import { yearOnView } from '../scope/yearOnView.ts';
import { headlineMetrics } from '../../domain/headlineMetrics.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { AnyQuestion } from '../../queries/anyQuestion.ts';
import { compareSchools } from '../../queries/compareSchools.ts';
import { yearSpan } from '../../queries/yearSpan.ts';
import type { CompareAddress } from './address.ts';

/** So many stand beside each other where none were chosen. */
const OWN_CHOICE = 4;

/** The metrics of the address, or the workspace's own where it names none that is known. */
export const comparedMetrics = ({ metrics }: Pick<CompareAddress, 'metrics'>, workspace: Workspace): readonly Metric[] => {
  const chosen = metrics.flatMap((id) => workspace.metrics.find((metric) => metric.id === id) ?? []);
  return chosen.length > 0 ? chosen : headlineMetrics(workspace, OWN_CHOICE);
};

export const compareAsked = (address: CompareAddress, workspace: Workspace) => ({
  span: yearSpan(),
  figures: compareSchools({ metrics: comparedMetrics(address, workspace).map((metric) => metric.id), year: yearOnView(address), scope: scopeOf(address, workspace) }),
});

/** All that the comparison asks at an address. */
export const compareQuestions = (address: CompareAddress, workspace: Workspace): readonly AnyQuestion[] =>
  comparedMetrics(address, workspace).length > 0 ? Object.values(compareAsked(address, workspace)) : [];
