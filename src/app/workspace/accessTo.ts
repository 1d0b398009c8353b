import type { Workspace } from '../../domain/journal.ts';
import type { Access } from '../../queries/access.ts';
import type { NewEntry } from '../../store/store.ts';
import type { FindEvidence } from './evidenceOf.ts';
import type { OpenWorkspace } from './openWorkspace.ts';
import { valueOf } from './problemError.ts';

const now = (): string => new Date().toISOString();

/** What the screens may ask of a workspace and do to it. */
export const accessTo = ({ source, ask, append }: OpenWorkspace, workspace: Workspace, evidence: FindEvidence): Access => {
  const write = (entry: NewEntry): Promise<void> => append(entry);
  return {
    which: source.which,
    workspace,
    ask,
    evidence: async (address) => {
      const entry = workspace.imports.find(({ id }) => id === address.import);
      return entry ? evidence(address, entry.at) : null;
    },
    setAside: async (id) => valueOf(await source.setAside(id)),
    undo: (target) => write({ at: now(), kind: 'undo', target }),
    redo: (target) => write({ at: now(), kind: 'redo', target }),
    decide: (decision) => write({ at: now(), kind: 'decision', ...decision }),
    editMetric: (metric) => write({ at: now(), kind: 'metricEdited', metric: { ...metric, origin: metric.origin === 'catalogue' ? 'catalogue' : 'edited' } }),
    editSchool: (school) => write({ at: now(), kind: 'schoolEdited', school }),
  };
};
