import { importId } from '../../domain/ids.ts';
import { fine, type Outcome } from '../../domain/problem.ts';
import type { NewEntry, Store } from '../../store/store.ts';
import { ABOUT } from './about.ts';
import { mergePlan, type MergePlan } from './mergePlan.ts';

export const planMerge = async (into: Store, from: Store): Promise<Outcome<MergePlan>> => {
  const [own, other] = await Promise.all([into.journal(), from.journal()]);
  if (!own.ok) return own;
  return other.ok ? fine(mergePlan(own.value, other.value)) : other;
};

/** Appends what another workspace holds and this does not; each import as a whole or not at all, and what came before a failure stays. Its own name it keeps. */
export const mergeStores = async (into: Store, from: Store): Promise<Outcome<MergePlan>> => {
  const plan = await planMerge(into, from);
  if (!plan.ok) return plan;
  for (const entry of plan.value.entries) {
    // oxlint-disable-next-line no-await-in-loop -- the order of the journal is what it says
    const done = entry.kind === 'import' ? await takeImport(into, from, entry) : await into.append(entry);
    if (!done.ok) return done;
  }
  for await (const { table, key, value } of from.records()) {
    const name = String(key[0]);
    if (table === 'documents' && name !== ABOUT && (await into.document(name)) === null) await into.keepDocument(name, value);
  }
  return plan;
};

const takeImport = async (into: Store, from: Store, entry: Extract<NewEntry, { kind: 'import' }>): Promise<Outcome<unknown>> => {
  const id = importId(entry.id);
  const [rows, setAside] = await Promise.all([from.rows(id), from.setAside(id)]);
  if (!rows.ok) return rows;
  if (!setAside.ok) return setAside;
  for (const file of entry.files.keys()) {
    // oxlint-disable-next-line no-await-in-loop -- one original in memory at a time
    const original = await from.original(id, file);
    // oxlint-disable-next-line no-await-in-loop
    const staged = original.ok ? await into.stageOriginal(id, file, original.value) : original;
    if (!staged.ok) {
      // oxlint-disable-next-line no-await-in-loop -- the last thing done
      await into.dropStaged(id);
      return staged;
    }
  }
  const appended = await into.appendImport(entry, { ...rows.value, setAside: setAside.value, originals: [] });
  if (!appended.ok) await into.dropStaged(id);
  return appended;
};
