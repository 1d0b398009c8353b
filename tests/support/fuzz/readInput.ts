import { commitSession } from '../../../src/app/import/worker/commitSession.ts';
import { conflictLines } from '../../../src/app/import/worker/conflictLines.ts';
import { fileDetail, fileLine } from '../../../src/app/import/worker/fileSummary.ts';
import { findContradictions } from '../../../src/app/import/worker/findContradictions.ts';
import { markRepeated } from '../../../src/app/import/worker/markRepeated.ts';
import { namesToConfirm } from '../../../src/app/import/worker/namesToConfirm.ts';
import { readContent } from '../../../src/app/import/worker/readContent.ts';
import { newSession, planSession, takenFiles, type Session } from '../../../src/app/import/worker/session.ts';
import type { SessionFile } from '../../../src/app/import/worker/sessionFile.ts';
import { setAsideAsked } from '../../../src/app/import/worker/setAsideAnswers.ts';
import { totalsOf } from '../../../src/app/import/worker/totals.ts';
import { resultOf } from '../../../src/app/import/worker/understandFile.ts';
import { understandReport } from '../../../src/app/import/reports/reportFile.ts';
import type { Workspace } from '../../../src/domain/journal.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { decodeObservations } from '../../../src/engine/decodeObservations.ts';
import type { ImportPlan } from '../../../src/ingest/plan.ts';
import type { Store } from '../../../src/store/store.ts';
import type { FuzzInput } from './inputOf.ts';
import { randomOf } from './random.ts';
import { reportFaults, reviewed } from './reportChecks.ts';
import { unsaid } from './saidInWords.ts';
import { lettersLost, tableFaults } from './tableChecks.ts';

export interface InputRead {
  /** Code of the refusal; null where the file was read. */
  readonly refused: string | null;
  readonly cells: number;
  readonly accepted: number;
  readonly setAside: number;
  readonly faults: readonly string[];
}

export interface FuzzGround {
  /** With a few schools and imports in it. */
  readonly store: Store;
  readonly workspace: Workspace;
  /** An empty one for a commit. */
  readonly freshStore: () => Promise<Store>;
}

const sessionFile = (no: number, { name, bytes }: { readonly name: string; readonly bytes: Uint8Array }, { wanted, as }: Pick<FuzzInput, 'wanted' | 'as'>): SessionFile => ({
  no, name, file: new File([Uint8Array.from(bytes)], name), take: true, wanted, as, report: null, mappings: new Map(), result: { kind: 'waiting' },
});

/** Takes a file the whole way that a dropped one goes, in the worker's own steps, and tells what is not as it should be. */
export const readInput = async (input: FuzzInput, no: number, ground: FuzzGround): Promise<InputRead> => {
  const session = newSession(ground.workspace, new Map());
  const knowledge = { workspace: session.workspace, remembered: session.remembered, corrections: session.corrections };
  const faults: string[] = [];
  const file = sessionFile(0, input, input);
  const files = [file, ...(input.beside ? [sessionFile(1, input.beside, { wanted: null, as: null })] : [])];
  for (const each of files) {
    // oxlint-disable-next-line no-await-in-loop -- in order, as the worker does
    const read = await readContent(each, () => undefined);
    each.result = resultOf(each, read, knowledge);
    session.files.set(each.no, each);
    if (!read.ok || each.result.kind !== 'understood') continue;
    if (read.value.is === 'tables') {
      const { grids, format, reading } = read.value.reading;
      for (const [table, grid] of grids.entries()) {
        const made = each.result.tables[table];
        faults.push(...(made ? tableFaults(grid, made.draft) : ['a table got lost']));
      }
      if (each === file && format === 'csv') {
        const lost = lettersLost(input.bytes, { encoding: reading.encoding, grids });
        if (lost !== 0) faults.push(`${String(lost)} letters of the text stand in no cell`);
      }
    } else if (each.report) {
      each.report = { ...each.report, review: reviewed(each.report.review, randomOf(no)) };
      each.result = understandReport(each, each.report, knowledge);
      if (each.report) faults.push(...reportFaults(each.result, each.report.review));
    }
  }
  markRepeated(session);
  for (const each of files) structuredClone([fileLine(each), fileDetail(each, session.named)]);
  const plan = planSession(session);
  const contradictions = await findContradictions(plan.observations, { store: ground.store, workspace: session.workspace });
  const totals = totalsOf(session, { plan, ...contradictions });
  structuredClone([totals, namesToConfirm(session, plan), conflictLines(contradictions.conflicts, { session, plan, language: 'zh' })]);
  faults.push(...planFaults(plan, session));
  if (no % 10 === 0) setAsideAsked(plan.setAside, session, 'zh');
  for (const problem of problemsOf(session, plan)) faults.push(unsaid(problem) ?? '');
  if (input.commit && takenFiles(session).length > 0) faults.push(...(await commitFaults(session, plan, await ground.freshStore())));
  return {
    refused: file.result.kind === 'refused' ? file.result.problem.code : null,
    cells: totals.cells, accepted: totals.accepted, setAside: totals.setAside,
    faults: faults.filter((fault) => fault !== ''),
  };
};

const problemsOf = ({ files }: Session, plan: ImportPlan): readonly Problem[] => [
  ...plan.warnings,
  ...[...files.values()].flatMap(({ result }) => (result.kind === 'refused' ? [result.problem] : result.kind === 'understood' ? [...result.reading.warnings, ...result.tables.flatMap(({ draft }) => draft.warnings)] : [])),
];

const planFaults = (plan: ImportPlan, session: Session): readonly string[] => {
  const drafts = takenFiles(session).flatMap(({ result }) => result.tables.map(({ draft }) => draft));
  const cells = drafts.reduce((sum, draft) => sum + draft.cells, 0);
  const sum = (part: 'cells' | 'accepted' | 'setAside'): number => plan.files.reduce((total, each) => total + each[part], 0);
  return [
    ...(sum('cells') === cells && sum('cells') === sum('accepted') + sum('setAside') ? [] : ['the sums of the plan']),
    ...(plan.setAside.length === sum('setAside') ? [] : [`${String(plan.setAside.length)} set aside of ${String(sum('setAside'))}`]),
    ...(plan.files.some(({ accepted }) => accepted < 0) ? ['less than nothing accepted'] : []),
  ];
};

const commitFaults = async (session: Session, plan: ImportPlan, store: Store): Promise<readonly string[]> => {
  const done = await commitSession({ store, files: takenFiles(session), plan, conflicts: [], policy: { hold: 'new', chosen: new Map() }, onProgress: () => undefined });
  if (!done.ok) return [`not committed: ${done.problem.code}`];
  const [rows, aside, journal] = await Promise.all([store.rows(done.value.id), store.setAside(done.value.id), store.journal()]);
  if (!rows.ok || !aside.ok || !journal.ok) return ['what was committed cannot be read'];
  const kept = decodeObservations(rows.value.observations).length;
  return kept === plan.observations.length && aside.value.length === plan.setAside.length ? [] : [`${String(kept)} of ${String(plan.observations.length)} figures kept`];
};
