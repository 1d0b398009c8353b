import { actsOf } from '../../domain/acts.ts';
import { correctionId } from '../../domain/correction.ts';
import { importId, schoolId, type ImportId } from '../../domain/ids.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Access } from '../../queries/access.ts';
import type { NewEntry } from '../../store/store.ts';
import { carriedPage } from '../carried/carriedPage.ts';
import type { FindEvidence } from './evidenceOf.ts';
import type { OpenWorkspace } from './openWorkspace.ts';
import { freshId } from '../../domain/freshId.ts';
import { valueOf } from './problemError.ts';

const now = (): string => new Date().toISOString();

const dealtOut = (): Access['dealtOut'] => {
  const pack = carriedPage()?.pack;
  return pack?.manner === 'distribution' ? { but: pack.school === undefined ? null : schoolId(pack.school) } : null;
};

interface Opened {
  readonly open: OpenWorkspace;
  readonly workspace: Workspace;
  readonly evidence: FindEvidence;
  /** The user's own, which may be another than the one on view. */
  readonly own: OpenWorkspace;
}

/** What the screens may ask of a workspace and do to it. */
export const accessTo = ({ open: { source, ask, console, append }, workspace, evidence, own }: Opened): Access => {
  const write = (entry: NewEntry): Promise<void> => append(entry);
  /** An import just made while the sample was on view is taken back where it is. */
  const turn = (kind: 'undo' | 'redo', target: ImportId): Promise<void> => {
    const held = own.state().workspace;
    const isOwn = held !== null && actsOf(held).some(({ id }) => id === target);
    return (isOwn ? own.append : append)({ at: now(), kind, target });
  };
  return {
    which: source.which,
    editable: source.write !== null && carriedPage() === null,
    dealtOut: dealtOut(),
    workspace,
    ask,
    console,
    evidence: async (address) => {
      const entry = workspace.imports.find(({ id }) => id === address.import);
      return entry ? evidence(address, entry.at) : null;
    },
    setAside: async (id) => valueOf(await source.setAside(id)),
    undo: (target) => turn('undo', target),
    redo: (target) => turn('redo', target),
    decide: (figures, holds) => write({ at: now(), kind: 'decided', holds, figures }),
    correct: async (correction) => {
      const id = correctionId(freshId());
      await write({ at: now(), kind: 'corrected', id, ...correction });
      return id;
    },
    editMetric: (metric) => write({ at: now(), kind: 'metricEdited', metric: { ...metric, origin: 'edited' } }),
    editSchool: (school) => write({ at: now(), kind: 'schoolEdited', school }),
    register: async (act) => {
      const id = importId(`register:${freshId()}`);
      await write({ at: now(), kind: 'registered', id, act });
      return id;
    },
    annotate: (annotation) => write({ at: now(), kind: 'annotated', ...annotation }),
    chooseSimilar: (school, similar) => write({ at: now(), kind: 'similarChosen', school, similar }),
    followUp: (followUp) => write({ at: now(), kind: 'followedUp', ...followUp }),
  };
};
