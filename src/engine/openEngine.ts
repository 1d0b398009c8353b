import { actsOf, type Act } from '../domain/acts.ts';
import type { ImportId } from '../domain/ids.ts';
import type { Workspace } from '../domain/journal.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { addressOf } from './addressOf.ts';
import { answerer } from './answerer.ts';
import { noteContested } from './contested.ts';
import { consoleOf } from './console/consoleOf.ts';
import { contestSignature } from './contestSignature.ts';
import type { Database } from './database.ts';
import { decodeRows } from './decodeRows.ts';
import type { Engine, State } from './engine.ts';
import { gate } from './gate.ts';
import { numbersFrom } from './numbers.ts';
import { HELD, NO_CONTEST, TABLES } from './schema.ts';
import { loadCorrections } from './correctionLoader.ts';
import { loadSegment } from './segmentLoader.ts';
import { locksBut, NO_EXTENSIONS } from './settings.ts';
import { holdingViews, rowViews, type Part } from './views.ts';
import { workspaceTables } from './workspaceTables.ts';
import { writeSnapshot } from './writeSnapshot.ts';

/** An engine over a database just opened. Rows of the snapshot are used as they lie; it must be of the journal that is shown. */
export const openEngine = async (database: Database, snapshot: Snapshot | null): Promise<Engine> => {
  const numbers = { schools: numbersFrom(snapshot?.schools ?? []), metrics: numbersFrom(snapshot?.metrics ?? []) };
  const inSnapshot: Addressed = new Map(snapshot?.imports.map((id, at) => [id, snapshot.addressed[at] ?? '']));
  let held: Addressed = new Map();
  let shown: Workspace | null = null;
  const { beside, alone } = gate();
  const answers = answerer(database);

  const begin = [...NO_EXTENSIONS, TABLES + HELD + NO_CONTEST].join(';\n');
  const attach = `ATTACH 'snapshot.db' AS snapshot (READ_ONLY); INSERT INTO held_contested SELECT * FROM snapshot.contested`;
  await Promise.all([
    database.run(begin),
    ...(snapshot ? [database.registerFile('snapshot.db', snapshot.database), database.run(attach)] : []),
    database.run(locksBut(database.scratch).join(';\n')),
  ]);
  let contested = anyContested(database);

  const bringIn = async ({ workspace, segment }: State): Promise<Addressed> => {
    const isFresh = ({ id, live }: Act): boolean => live && !isIn(inSnapshot, workspace, id) && !isIn(held, workspace, id);
    const imports = workspace.imports.filter(isFresh);
    const corrections = workspace.corrections.filter(isFresh);
    const fresh: readonly Act[] = [...imports, ...corrections];
    if (fresh.length === 0) return held;
    const again = fresh.filter(({ id }) => held.has(id)).map(({ no }) => no);
    if (again.length > 0) await database.run(['held_observation', 'held_brand', 'held_finding'].map((table) => `DELETE FROM ${table} WHERE import_no IN (${again.join(', ')})`).join(';\n'));
    await loadCorrections(corrections, { database, ...numbers });
    for (const { id, no } of imports) await loadSegment(await segment(id), { database, importNo: no, readdressed: workspace.readdressed.get(id) ?? [], ...numbers });
    const kept = actsOf(workspace).filter(({ id, no }) => held.has(id) && !again.includes(no)).map(({ no }) => no);
    const older = [...(snapshot ? ['snapshot.observation'] : []), ...(kept.length > 0 ? [`held_observation WHERE import_no IN (${kept.join(', ')})`] : [])];
    await Promise.all(noteContested(fresh.map(({ no }) => no), older, imports.some(({ id }) => workspace.readdressed.has(id))).map(database.run));
    contested = anyContested(database);
    return new Map([...held, ...fresh.map(({ id }) => [id, addressOf(workspace, id)] as const)]);
  };

  /** Rows of an import lie in the snapshot, unless they were addressed anew since: then they were brought in once more. */
  const parts = (workspace: Workspace, heldNow: Addressed): readonly Part[] => {
    const isOfSnapshot = (id: ImportId): boolean => isIn(inSnapshot, workspace, id);
    const leftOut = (among: Addressed, isElsewhere: (id: ImportId) => boolean) => actsOf(workspace).filter(({ id, live }) => among.has(id) && (!live || isElsewhere(id))).map(({ no }) => no);
    const inFile: readonly Part[] = snapshot ? [{ prefix: 'snapshot.', undone: leftOut(inSnapshot, (id) => !isOfSnapshot(id)) }] : [];
    return snapshot && heldNow.size === 0 ? inFile : [...inFile, { prefix: 'held_', undone: leftOut(heldNow, isOfSnapshot) }];
  };

  const contestOf = async (workspace: Workspace, heldNow: Addressed): Promise<'held' | 'none' | 'snapshot'> => {
    if (snapshot && heldNow.size === 0 && snapshot.contest === contestSignature(workspace)) return 'snapshot';
    return (await contested) ? 'held' : 'none';
  };

  // Sent together: a page that is busy drawing would otherwise delay each step by a frame or more.
  const bring = async (state: State): Promise<void> => {
    await database.run('BEGIN TRANSACTION');
    const heldNow = await bringIn(state);
    const contest = await contestOf(state.workspace, heldNow);
    await Promise.all([
      ...workspaceTables(state.workspace, numbers).flatMap(({ table, rows }) => [
        database.run(`DELETE FROM ${table}`),
        ...(rows ? [database.insert(table, rows, false)] : []),
      ]),
      database.run(rowViews(parts(state.workspace, heldNow)) + holdingViews(contest)),
      database.run('COMMIT'),
    ]);
    held = heldNow;
    shown = state.workspace;
  };

  return {
    ask: (question) => beside(() => answers.ask(question)),
    show: (state) =>
      alone(async () => {
        try {
          await bring(state);
        } catch (cause) {
          await database.run('ROLLBACK').catch(() => undefined);
          contested = anyContested(database);
          throw cause;
        } finally {
          answers.forget();
        }
      }),
    writeSnapshot: () =>
      alone(async () => {
        if (!shown) throw new Error('A snapshot of an engine that shows nothing');
        return writeSnapshot(database, shown, { schools: numbers.schools.ids(), metrics: numbers.metrics.ids() });
      }),
    console: consoleOf(database),
    close: database.close,
  };
};

/** What lies in a part, and to which schools its rows are addressed there. */
type Addressed = ReadonlyMap<ImportId, string>;

const isIn = (part: Addressed, workspace: Workspace, id: ImportId): boolean => part.get(id) === addressOf(workspace, id);

const anyContested = (database: Database): Promise<boolean> => {
  const answer = database.run('SELECT count(*) AS keys FROM held_contested').then((rows) => decodeRows(rows)[0]?.['keys'] !== 0);
  // Not every state asks for it.
  answer.catch(() => undefined);
  return answer;
};
