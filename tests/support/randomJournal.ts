import { array, boolean, constant, constantFrom, integer, nat, oneof, record, tuple, uniqueArray, type Arbitrary } from 'fast-check';
import { correctionId } from '../../src/domain/correction.ts';
import { importId, metricId, schoolId } from '../../src/domain/ids.ts';
import type { FigureKey, JournalEntry } from '../../src/domain/journal.ts';
import { STATUS_CLASSES, type MissingReason, type Status } from '../../src/domain/observation.ts';
import type { NewEntry } from '../../src/store/store.ts';
import type { ObservationRow } from './observationColumns.ts';
import { testMetric, testSchool } from './testEngine.ts';

const SCHOOLS = ['a', 'b'].map((id) => testSchool({ id }));
export const METRICS = ['m', 'n'].map((id) => testMetric({ id }));
const YEAR = 2022;

const key: Arbitrary<FigureKey> = record({ school: constantFrom('a', 'b').map(schoolId), metric: constantFrom('m', 'n').map(metricId), year: constant(YEAR) });
const status = constantFrom<Status>('reported', 'approximate', 'aim', 'requirement');
const said = oneof(
  record({ value: integer({ min: 0, max: 9 }), status, missing: constant<MissingReason>('none') }),
  record({ value: constant(null), status, missing: constantFrom<MissingReason>('not_mentioned', 'not_reported', 'not_applicable', 'to_verify', 'withheld') }),
);
const grainOf = ({ school, metric, status: how }: ObservationRow): string => `${school} ${metric} ${how === 'aim' || how === 'requirement' ? how : ''}`;
const rows = uniqueArray(tuple(key, said).map(([of, what]): ObservationRow => ({ ...of, ...what, row: 2, column: 1 })), { selector: grainOf, maxLength: 8 });

type Act =
  | { readonly kind: 'import'; readonly rows: readonly ObservationRow[] }
  | { readonly kind: 'correct'; readonly key: FigureKey; readonly said: { readonly value: number | null; readonly status: Status; readonly missing: MissingReason }; readonly of: (typeof STATUS_CLASSES)[number] }
  | { readonly kind: 'decide'; readonly keys: readonly FigureKey[]; readonly pick: number; readonly back: boolean }
  | { readonly kind: 'turn'; readonly pick: number; readonly to: 'undo' | 'redo' };

const act: Arbitrary<Act> = oneof(
  record({ kind: constant('import' as const), rows }),
  record({ kind: constant('correct' as const), key, said, of: constantFrom(...STATUS_CLASSES) }),
  record({ kind: constant('decide' as const), keys: array(key, { minLength: 1, maxLength: 3 }), pick: nat(), back: boolean() }),
  record({ kind: constant('turn' as const), pick: nat(), to: constantFrom('undo' as const, 'redo' as const) }),
);

export interface RandomJournal {
  readonly journal: readonly JournalEntry[];
  /** Of each import, by id. */
  readonly rows: ReadonlyMap<string, readonly ObservationRow[]>;
}

/** Journals of imports, corrections, decisions and what takes them back, over four figures, so that acts meet. The first is an import that knows all schools. */
export const randomJournals: Arbitrary<RandomJournal> = tuple(rows, array(act, { maxLength: 10 })).map(([first, acts]) => {
  const journal: JournalEntry[] = [];
  const held = new Map<string, readonly ObservationRow[]>();
  const targets: string[] = [];
  const push = (entry: NewEntry): void => void journal.push({ ...entry, no: journal.length + 1 });
  for (const one of [{ kind: 'import', rows: first } as const, ...acts]) {
    const at = '2024-01-01T00:00:00.000Z';
    const target = 'pick' in one ? importId(targets[one.pick % targets.length] ?? '') : importId(`${one.kind === 'correct' ? correctionId('') : 'import-'}${journal.length + 1}`);
    if (one.kind === 'import') {
      held.set(target, one.rows);
      push({
        at, kind: 'import', id: target, files: [], observations: one.rows.length, brands: 0, findings: 0, schoolIds: SCHOOLS.map(({ id }) => id), metricIds: METRICS.map(({ id }) => id),
        newSchools: SCHOOLS, newAliases: [], newMetrics: [], changedSchools: [],
      });
    } else if (one.kind === 'correct') push({ at, kind: 'corrected', id: target, ...one.key, of: one.of, ...one.said, numerator: null, denominator: null, reason: 'r' });
    else if (one.kind === 'decide') push({ at, kind: 'decided', holds: one.back ? null : target, figures: one.keys });
    else push({ at, kind: one.to, target });
    if (one.kind === 'import' || one.kind === 'correct') targets.push(target);
  }
  return { journal, rows: held };
});
