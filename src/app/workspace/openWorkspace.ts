import { catalogue } from '../../domain/catalogue.ts';
import { foldJournal } from '../../domain/foldJournal.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Problem } from '../../domain/problem.ts';
import { EngineDeath, type Database } from '../../engine/database.ts';
import { livingEngine, type LivingEngine, type View } from '../../engine/livingEngine.ts';
import type { Console } from '../../engine/console/console.ts';
import type { Ask } from '../../engine/question.ts';
import type { NewEntry } from '../../store/store.ts';
import { markEngineReady } from '../marks.ts';
import { problemOf } from './problemOf.ts';
import { ProblemError, valueOf } from './problemError.ts';
import { snapshotKeeper } from './snapshotKeeper.ts';
import type { WorkspaceSource } from './workspaceSource.ts';

interface WorkspaceState {
  /** Null until its journal has been read. */
  readonly workspace: Workspace | null;
  /** Why it is not all there: its journal could not be read, or its engine does not start. */
  readonly problem: Problem | null;
}

/** One workspace with its engine, outside React. A new revision is told once the engine answers over it. */
export interface OpenWorkspace {
  readonly source: WorkspaceSource;
  readonly state: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  /** The journal has been read, or could not be. */
  readonly ready: Promise<void>;
  /** Starts the engine where none is, with the workspace on it. */
  readonly start: () => Promise<void>;
  readonly ask: Ask;
  readonly console: Console;
  /** Appends to the journal; resolves when the change is on view. Rejects with ProblemError. */
  readonly append: (entry: NewEntry) => Promise<void>;
  /** Reads the journal again, in case another tab could not tell of what it did. */
  readonly look: () => void;
  /** Lets the engine go until the next question. */
  readonly rest: () => void;
}

export const openWorkspace = (source: WorkspaceSource, newDatabase: () => Promise<Database>): OpenWorkspace => {
  const listeners = new Set<() => void>();
  const keeper = snapshotKeeper(source, newDatabase);
  let state: WorkspaceState = { workspace: null, problem: null };
  let engine: LivingEngine | null = null;
  let unread: Problem | null = null;
  let turn: Promise<void> = Promise.resolve();

  const publish = (workspace: Workspace | null, failure: Problem | null): void => {
    state = { workspace, problem: unread ?? failure };
    for (const tell of listeners) tell();
  };

  const viewOf = (workspace: Workspace): View => ({
    workspace,
    segment: async (id) => valueOf(await source.rows(id)),
    snapshot: source.snapshot,
  });

  /** The workspace is on view when this ends, whether its engine came up or not. */
  const put = async (shown: LivingEngine, workspace: Workspace): Promise<void> => {
    const failure = await shown.show(viewOf(workspace)).then(() => null, problemOf);
    if (engine !== shown) return;
    publish(workspace, failure);
    if (!failure) keeper.keep(viewOf(workspace), shown);
  };

  const engineNow = async (): Promise<LivingEngine> => {
    await ready;
    if (engine) return engine;
    const begun = livingEngine(newDatabase);
    engine = begun;
    if (state.workspace) void put(begun, state.workspace).then(markEngineReady);
    return begun;
  };

  const ask: Ask = async (question) => {
    const asked = engine ?? (await engineNow());
    try {
      return await asked.ask(question);
    } catch (cause) {
      if (cause instanceof EngineDeath && engine === asked) publish(state.workspace, problemOf(cause));
      throw cause;
    }
  };

  const read = async (): Promise<void> => {
    const journal = await source.journal();
    unread = journal.ok ? null : journal.problem;
    if (!journal.ok) {
      publish(state.workspace ?? foldJournal([], catalogue), null);
      return;
    }
    const workspace = foldJournal(journal.value, catalogue);
    if (workspace.revision === state.workspace?.revision) return;
    if (engine) await put(engine, workspace);
    else publish(workspace, null);
  };

  /** One after the other, so that an older revision never comes after a newer one. */
  const refresh = (): Promise<void> => (turn = turn.then(read).catch((cause: unknown) => publish(state.workspace, problemOf(cause))));

  const ready = refresh();
  source.onChange(() => void refresh());

  return {
    source,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ready,
    start: async () => void (await engineNow()),
    ask,
    console: async (text, limits) => (await engineNow()).console(text, limits),
    append: async (entry) => {
      if (!source.write) throw new ProblemError({ code: source.which === 'own' ? 'past_fixed' : 'sample_unavailable', place: {}, values: {} });
      valueOf(await source.write.append(entry));
      await refresh();
    },
    look: () => void refresh(),
    rest: () => {
      engine?.close();
      engine = null;
    },
  };
};
