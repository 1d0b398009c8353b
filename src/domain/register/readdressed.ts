import type { ImportId, SchoolId } from '../ids.ts';
import type { FiguresOf, RegisterAct } from './registerAct.ts';

/** Rows of an import that stand under the id of one school and belong to another. Applied in order, each on what those before it left. */
export interface Readdressing extends Omit<FiguresOf, 'import'> {
  readonly from: SchoolId;
  readonly to: SchoolId;
}

/**
 * The acts as they work one after the other: what was joined away before an act is the school that it was joined to, so that
 * acts taken back and done again in any order never send a school's rows nowhere.
 */
export const inForce = <Entry extends { readonly act: RegisterAct }>(entries: readonly Entry[]): readonly Entry[] =>
  entries.reduce<readonly Entry[]>((before, entry) => {
    const { act } = entry;
    if (act.kind !== 'joined' && act.kind !== 'separated') return [...before, entry];
    const now = standsFor(before.map((each) => each.act));
    const moved = act.kind === 'joined' ? { ...act, school: now(act.school), into: now(act.into) } : { ...act, school: now(act.school), to: now(act.to) };
    return moved.school === (moved.kind === 'joined' ? moved.into : moved.to) ? before : [...before, { ...entry, act: moved }];
  }, []);

type Rule = Readdressing & { readonly import: ImportId | null };

const rulesOf = (act: RegisterAct): readonly Rule[] => {
  if (act.kind === 'joined') return [{ import: null, file: null, years: null, from: act.school, to: act.into }];
  return act.kind === 'separated' ? act.from.map((figures) => ({ ...figures, from: act.school, to: act.to })) : [];
};

/** For each import that speaks of them, what the acts of the register make of its schools. Imports that are not touched are not there. */
export const readdressedBy = (
  acts: readonly RegisterAct[],
  imports: readonly { readonly id: ImportId; readonly schoolIds: readonly SchoolId[] }[],
): ReadonlyMap<ImportId, readonly Readdressing[]> => {
  const rules = acts.flatMap(rulesOf);
  const found = new Map<ImportId, readonly Readdressing[]>();
  if (rules.length === 0) return found;
  for (const { id, schoolIds } of imports) {
    const spoken = new Set(schoolIds);
    const own: Readdressing[] = [];
    for (const { import: of, ...rule } of rules) {
      if ((of !== null && of !== id) || !spoken.has(rule.from)) continue;
      own.push(rule);
      spoken.add(rule.to);
      if (rule.file === null && rule.years === null) spoken.delete(rule.from);
    }
    if (own.length > 0) found.set(id, own);
  }
  return found;
};

/** The school that a row belongs to. */
export const schoolOfRow = (rules: readonly Readdressing[], row: { readonly school: SchoolId; readonly file: number; readonly year: number }): SchoolId =>
  rules.reduce((school, { from, to, file, years }) => (school === from && (file === null || file === row.file) && (years === null || years.includes(row.year)) ? to : school), row.school);

/** The schools that an import speaks of, once its rows are addressed anew: a school stays where only some of its rows moved. */
export const schoolsSpoken = (rules: readonly Readdressing[], schoolIds: readonly SchoolId[]): readonly SchoolId[] => [
  ...rules.reduce((spoken, { from, to, file, years }) => {
    if (!spoken.has(from)) return spoken;
    const after = new Set(spoken).add(to);
    if (file === null && years === null) after.delete(from);
    return after;
  }, new Set(schoolIds)),
];

/** The school that stands for another after joins; itself where it was joined to none. */
export const standsFor = (acts: readonly RegisterAct[]): ((school: SchoolId) => SchoolId) => {
  const joins = acts.flatMap((act) => (act.kind === 'joined' ? [act] : []));
  return (school) => joins.reduce((now, { school: from, into }) => (now === from ? into : now), school);
};
