import type { SchoolId } from '../ids.ts';
import type { School } from '../school.ts';
import type { Year } from '../year.ts';
import type { RegisterAct } from './registerAct.ts';

const ACT_FAULTS = [
  'unknown_school', 'name_needed', 'name_same', 'name_taken', 'code_needed', 'code_taken', 'two_needed', 'itself', 'circle', 'merged_already', 'not_open_yet', 'closed_before', 'renamed_later', 'group_needed', 'until_before', 'nothing_moves',
] as const;
type ActFault = (typeof ACT_FAULTS)[number];

export interface Fault {
  readonly fault: ActFault;
  /** The school that it is about, or the name or code in question. */
  readonly about: string;
}

/** Why an act cannot be; null where it can. */
export const checkAct = (act: RegisterAct, schools: readonly School[]): Fault | null => {
  const byId = new Map(schools.map((school) => [school.id, school]));
  const founded = new Map('founded' in act ? act.founded.map((school) => [school.id, school]) : []);
  const spoken = spokenIn(act);
  const unknown = spoken.find((id) => !byId.has(id) && !founded.has(id));
  if (unknown !== undefined) return { fault: 'unknown_school', about: unknown };
  for (const { name, code } of founded.values()) {
    if (name.trim() === '') return { fault: 'name_needed', about: '' };
    const taken = schools.find((school) => school.name === name.trim() || (code !== null && school.code === code));
    if (taken) return taken.name === name.trim() ? { fault: 'name_taken', about: name } : { fault: 'code_taken', about: code ?? '' };
  }
  return checkKind(act, (id) => byId.get(id) ?? founded.get(id), schools);
};

const spokenIn = (act: RegisterAct): readonly SchoolId[] => {
  switch (act.kind) {
    case 'renamed':
    case 'recoded':
      return [act.school];
    case 'merged':
      return [...act.schools, act.into];
    case 'split':
      return [act.school, ...act.into];
    case 'campus':
      return [act.school, act.main];
    case 'grouped':
      return act.schools;
    case 'joined':
      return [act.school, act.into];
    case 'separated':
      return [act.school, act.to];
  }
};

type Find = (id: SchoolId) => School | undefined;

const checkKind = (act: RegisterAct, find: Find, schools: readonly School[]): Fault | null => {
  const nameOf = (id: SchoolId): string => find(id)?.name ?? id;
  switch (act.kind) {
    case 'renamed': {
      const name = act.name.trim();
      if (name === '') return { fault: 'name_needed', about: '' };
      if (name === nameOf(act.school)) return { fault: 'name_same', about: name };
      if (schools.some((school) => school.id !== act.school && school.name === name)) return { fault: 'name_taken', about: name };
      const later = find(act.school)?.lineage.some((event) => event.kind === 'renamed' && event.year !== null && act.year !== null && event.year > act.year);
      return later === true ? { fault: 'renamed_later', about: nameOf(act.school) } : openIn([act.school], act.year, find);
    }
    case 'recoded': {
      const code = act.code.trim();
      if (code === '') return { fault: 'code_needed', about: '' };
      return schools.some((school) => school.code === code) ? { fault: 'code_taken', about: code } : openIn([act.school], act.year, find);
    }
    case 'merged': {
      const gone = act.schools.filter((id) => id !== act.into);
      if (new Set([...act.schools, act.into]).size < 2 || (act.founded.length > 0 && gone.length < 2)) return { fault: 'two_needed', about: '' };
      const merged = gone.find((id) => find(id)?.lineage.some(({ kind }) => kind === 'mergedInto'));
      if (merged !== undefined) return { fault: 'merged_already', about: nameOf(merged) };
      const circle = gone.find((id) => leadsTo(act.into, id, { find, kind: 'mergedInto' }));
      return circle === undefined ? (openIn(gone, act.year, find) ?? closedBefore([...gone, act.into], act.year, find)) : { fault: 'circle', about: nameOf(circle) };
    }
    case 'split': {
      const parts = act.into.filter((id) => id !== act.school);
      if (act.into.length < 2 || parts.length === 0) return { fault: 'two_needed', about: '' };
      const circle = parts.find((id) => leadsTo(act.school, id, { find, kind: 'splitFrom' }));
      return circle === undefined ? (openIn([act.school], act.year, find) ?? closedBefore([act.school], act.year, find)) : { fault: 'circle', about: nameOf(circle) };
    }
    case 'campus':
      if (act.school === act.main) return { fault: 'itself', about: nameOf(act.school) };
      return leadsTo(act.main, act.school, { find, kind: 'campusOf' }) ? { fault: 'circle', about: nameOf(act.main) } : null;
    case 'grouped':
      if (act.group.trim() === '') return { fault: 'group_needed', about: '' };
      if (act.schools.length === 0) return { fault: 'two_needed', about: '' };
      return act.year !== null && act.until !== null && act.until < act.year ? { fault: 'until_before', about: act.group } : null;
    case 'joined':
      return act.school === act.into ? { fault: 'itself', about: nameOf(act.school) } : null;
    case 'separated':
      if (act.school === act.to) return { fault: 'itself', about: nameOf(act.school) };
      return act.from.length === 0 && act.names.length === 0 ? { fault: 'nothing_moves', about: '' } : null;
  }
};

/** A school cannot end, or change, in the first year it reports or before. */
const openIn = (ids: readonly SchoolId[], year: Year | null, find: Find): Fault | null => {
  const late = year === null ? undefined : ids.map(find).find((school) => school && school.opened !== null && school.opened >= year);
  return late ? { fault: 'not_open_yet', about: late.name } : null;
};

const closedBefore = (ids: readonly SchoolId[], year: Year, find: Find): Fault | null => {
  const closed = ids.map(find).find((school) => school && school.closed !== null && school.closed < year - 1);
  return closed ? { fault: 'closed_before', about: closed.name } : null;
};

const leadsTo = (from: SchoolId, to: SchoolId, { find, kind }: { readonly find: Find; readonly kind: 'mergedInto' | 'splitFrom' | 'campusOf' }): boolean => {
  const seen = new Set<SchoolId>();
  const visit = (id: SchoolId): boolean => {
    if (id === to) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return find(id)?.lineage.some((event) => event.kind === kind && visit(event.other)) ?? false;
  };
  return visit(from);
};
