import type { ImportId } from '../../domain/ids.ts';
import type { ImportEntry, JournalEntry } from '../../domain/journal.ts';
import type { NewEntry } from '../../store/store.ts';

export interface MergePlan {
  /** What is appended, in the order of the other journal. */
  readonly entries: readonly NewEntry[];
  readonly imports: number;
  /** Imports of the other workspace that are here already, by their history or by the bytes of their files. */
  readonly there: number;
  /** Decisions, corrections, edits and remarks. */
  readonly acts: number;
}

const withoutNumber = ({ no: _no, ...entry }: JournalEntry): NewEntry => entry;
const filesOf = ({ files }: Pick<ImportEntry, 'files'>): string => files.map(({ hash }) => hash).toSorted().join(' ');

/**
 * What another journal says that ours does not. What both have in common (a workspace that was handed on and worked on in two
 * places) is not said twice; files that are here under another import are not imported again, and what the other says of that
 * import is said of ours.
 */
export const mergePlan = (own: readonly JournalEntry[], other: readonly JournalEntry[]): MergePlan => {
  const said = new Set(own.map((entry) => JSON.stringify(withoutNumber(entry))));
  const undone = new Set<ImportId>();
  for (const entry of own) {
    if (entry.kind === 'undo') undone.add(entry.target);
    if (entry.kind === 'redo') undone.delete(entry.target);
  }
  const live = new Map(own.flatMap((entry) => (entry.kind === 'import' && !undone.has(entry.id) ? [[filesOf(entry), entry.id] as const] : [])));
  const ours = new Map<ImportId, ImportId>();
  const entries: NewEntry[] = [];
  let there = 0;
  for (const entry of other) {
    const fresh = withoutNumber(entry);
    const known = said.has(JSON.stringify(fresh));
    if (fresh.kind === 'import') {
      const same = known ? fresh.id : live.get(filesOf(fresh));
      if (same === undefined) entries.push(fresh);
      else {
        there += 1;
        ours.set(fresh.id, same);
      }
    } else if (!known && !turnsOurs(fresh, ours)) entries.push(saidOfOurs(fresh, ours));
  }
  const imports = entries.filter(({ kind }) => kind === 'import').length;
  return { entries, imports, there, acts: entries.filter(({ kind }) => kind !== 'import' && kind !== 'undo' && kind !== 'redo').length };
};

/** That the other workspace took back its import of the same files is no reason to take back ours. */
const turnsOurs = (entry: NewEntry, ours: ReadonlyMap<ImportId, ImportId>): boolean =>
  (entry.kind === 'undo' || entry.kind === 'redo') && ours.has(entry.target) && ours.get(entry.target) !== entry.target;

const saidOfOurs = (entry: NewEntry, ours: ReadonlyMap<ImportId, ImportId>): NewEntry => {
  if (entry.kind === 'decision') return { ...entry, holds: ours.get(entry.holds) ?? entry.holds };
  if (entry.kind === 'decided' && entry.holds !== null) return { ...entry, holds: ours.get(entry.holds) ?? entry.holds };
  return entry;
};
