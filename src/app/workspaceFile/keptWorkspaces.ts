import * as v from 'valibot';
import { fine, type Outcome } from '../../domain/problem.ts';
import { openWorkspaceFile, workspaceFile, type WorkspaceFileTitle } from '../../export/workspaceFile.ts';
import { attempt } from '../../store/attempt.ts';
import { deleteStore } from '../../store/deleteStore.ts';
import { openStore } from '../../store/openStore.ts';
import { restoreStore } from '../../store/restoreStore.ts';
import type { Store } from '../../store/store.ts';
import { chosenStore, FIRST_STORE, isStoreName } from '../workspace/chosenStore.ts';
import { freshId } from '../../domain/freshId.ts';
import { about, ABOUT } from './about.ts';
import { mergeStores, planMerge } from './mergeStores.ts';
import { soundRecords } from './soundRecords.ts';
import type { MergePlan } from './mergePlan.ts';

/** A workspace of the user's own in this browser. */
export interface KeptWorkspace {
  readonly store: string;
  /** Null where it was never named: the first one. */
  readonly name: string | null;
  /** ISO; null for the first one. */
  readonly since: string | null;
  readonly onView: boolean;
  readonly imports: number;
  /** Rows of its imports. */
  readonly figures: number;
}

const inStore = async <Value>(name: string, work: (store: Store) => Promise<Outcome<Value>>): Promise<Outcome<Value>> => {
  const opened = await openStore(name);
  if (!opened.ok) return opened;
  try {
    return await attempt(() => work(opened.value));
  } finally {
    opened.value.close();
  }
};

const storeNames = async (): Promise<readonly string[]> => {
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name !== undefined && isStoreName(name) ? [name] : []));
  return [FIRST_STORE, ...names.filter((name) => name !== FIRST_STORE).toSorted()];
};

/** All of this browser, the first one first; those that cannot be read are left out. */
export const keptWorkspaces = async (): Promise<readonly KeptWorkspace[]> => {
  const all = await Promise.all((await storeNames()).map(describe));
  return all.flatMap((one) => (one.ok ? [one.value] : []));
};

const describe = (name: string): Promise<Outcome<KeptWorkspace>> =>
  inStore(name, async (store) => {
    const journal = await store.journal();
    if (!journal.ok) return journal;
    const said = v.safeParse(about, await store.document(ABOUT));
    const imports = journal.value.filter((entry) => entry.kind === 'import');
    return fine({
      store: name,
      name: said.success ? said.output.name : null,
      since: said.success ? said.output.since : null,
      onView: name === chosenStore(),
      imports: imports.length,
      figures: imports.reduce((sum, { observations }) => sum + observations, 0),
    });
  });

/** The workspace on view as a file; `name` is what it is called where it is opened. */
export const saveWorkspace = (name: string): Promise<Outcome<Blob>> =>
  inStore(chosenStore(), async (store) => fine(await workspaceFile({ name, savedAt: new Date().toISOString() }, store.records())));

export interface Restored {
  readonly store: string;
  readonly title: WorkspaceFileTitle;
  /** What taking it into the workspace on view would bring. */
  readonly merge: MergePlan;
  readonly imports: number;
}

/** Puts a file's workspace beside the others, on view nowhere yet. Where it is refused, nothing has changed. */
export const restoreWorkspace = async (file: File): Promise<Outcome<Restored>> => {
  const opened = await openWorkspaceFile(file, file.name);
  if (!opened.ok) return opened;
  const { title, records } = opened.value;
  const name = `${FIRST_STORE}.${freshId()}`;
  const restored = await restoreStore(name, soundRecords(records()));
  if (!restored.ok) return { ok: false, problem: { ...restored.problem, place: { file: file.name } } };
  const found = await inStore(name, async (store) => {
    const named = await store.keepDocument(ABOUT, { name: title.name, since: title.savedAt });
    if (!named.ok) return named;
    const merge = await inStore(chosenStore(), (own) => planMerge(own, store));
    return merge.ok ? fine({ store: name, title, merge: merge.value, imports: merge.value.imports + merge.value.there }) : merge;
  });
  if (!found.ok) await deleteStore(name);
  return found;
};

/** Takes what a restored workspace holds into the one on view, and the restored one away. */
export const mergeWorkspace = async (name: string): Promise<Outcome<MergePlan>> => {
  try {
    return await inStore(name, (from) => inStore(chosenStore(), (own) => mergeStores(own, from)));
  } finally {
    await removeWorkspace(name);
  }
};

export const renameWorkspace = (name: string, to: string): Promise<Outcome<null>> =>
  inStore(name, async (store) => {
    const said = v.safeParse(about, await store.document(ABOUT));
    return store.keepDocument(ABOUT, { name: to, since: said.success ? said.output.since : new Date().toISOString() });
  });

/** Never the one on view. */
export const removeWorkspace = async (name: string): Promise<void> => {
  if (name !== chosenStore()) await deleteStore(name);
};
