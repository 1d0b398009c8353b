import type { Workspace } from '../../../domain/journal.ts';
import type { Metric } from '../../../domain/metric.ts';
import type { MetricId } from '../../../domain/ids.ts';
import { planImport, type ImportPlan } from '../../../ingest/plan.ts';
import { NO_CORRECTIONS, type Corrections, type Mapping } from '../../../ingest/mapping.ts';
import type { FileNo, NameLine } from '../summary.ts';
import type { SessionFile, UnderstoodFile } from './sessionFile.ts';

/** All that a review knows, in the worker: files, what the user said, and what the workspace held when it began. */
export interface Session {
  readonly files: Map<FileNo, SessionFile>;
  readonly workspace: Workspace;
  readonly remembered: ReadonlyMap<string, Mapping>;
  corrections: Corrections;
  /** Names that were proposed to be those of schools, kept once they are answered. */
  readonly asked: Map<string, NameLine>;
  /** Metrics made from headers, as the user named them. */
  readonly named: Map<MetricId, Metric>;
}

export const newSession = (workspace: Workspace, remembered: ReadonlyMap<string, Mapping>): Session => ({
  files: new Map(),
  workspace,
  remembered,
  corrections: NO_CORRECTIONS,
  asked: new Map(),
  named: new Map(),
});

export type TakenFile = SessionFile & { readonly result: UnderstoodFile };
const isTaken = (file: SessionFile): file is TakenFile => file.take && file.result.kind === 'understood';

/** Files that a commit would take, in the order in which they came. */
export const takenFiles = (session: Session): readonly TakenFile[] =>
  [...session.files.values()].filter(isTaken).toSorted((one, other) => one.no - other.no);

/** What a commit would write; `file` in it is the file's number in the review. */
export const planSession = (session: Session): ImportPlan => {
  const tables = takenFiles(session).flatMap(({ no, name, result }) => result.tables.map(({ draft }) => ({ ...result.reading.reading, file: no, fileName: name, draft })));
  const plan = planImport(tables, session.workspace);
  return { ...plan, newMetrics: plan.newMetrics.map((metric) => session.named.get(metric.id) ?? metric) };
};
