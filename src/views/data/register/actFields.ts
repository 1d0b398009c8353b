import { schoolId, type SchoolId } from '../../../domain/ids.ts';
import type { FiguresOf, RegisterAct, RegisterActKind } from '../../../domain/register/registerAct.ts';
import type { School } from '../../../domain/school.ts';
import type { Separable } from './separable.ts';

export const ACT_KINDS: readonly RegisterActKind[] = ['renamed', 'recoded', 'merged', 'split', 'campus', 'grouped', 'joined', 'separated'];

/** An act as the form holds it; what its kind does not ask for is left as it is. */
export interface ActFields {
  readonly kind: RegisterActKind;
  readonly school: SchoolId | null;
  /** Further schools: those that merge with it, or are in the group with it. */
  readonly others: readonly SchoolId[];
  /** The school at the other end; null: a new one, by `name`. */
  readonly target: SchoolId | null;
  readonly name: string;
  readonly code: string;
  readonly group: string;
  /** Of a split: names of schools, those known and new ones. */
  readonly parts: readonly string[];
  readonly goesOn: boolean;
  readonly year: number | null;
  readonly until: number | null;
  /** Keys of what is separated. */
  readonly picked: readonly string[];
}

export const newFields = (school: SchoolId | null): ActFields => ({
  kind: 'renamed', school, others: [], target: null, name: '', code: '', group: '', parts: [], goesOn: false, year: null, until: null, picked: [],
});

interface Known {
  readonly schools: readonly School[];
  readonly separable: readonly Separable[];
}

/** The act that the form says; null while something that it cannot do without is missing. */
export const actOfFields = (fields: ActFields, known: Known): RegisterAct | null => {
  const { kind, school, others, target, year } = fields;
  if (school === null) return null;
  const like = known.schools.find(({ id }) => id === school);
  const fresh = (name: string): School => freshSchool(name.trim(), { like, schools: known.schools });
  switch (kind) {
    case 'renamed':
      return fields.name.trim() === '' ? null : { kind, school, name: fields.name.trim(), year };
    case 'recoded':
      return fields.code.trim() === '' ? null : { kind, school, code: fields.code.trim(), year };
    case 'merged': {
      if (year === null || others.length === 0 || (target === null && fields.name.trim() === '')) return null;
      const founded = target === null ? [{ ...fresh(fields.name), opened: year }] : [];
      return { kind, schools: [school, ...others], into: target ?? founded[0]?.id ?? school, founded, year };
    }
    case 'split': {
      if (year === null || fields.parts.length === 0) return null;
      const parts = fields.parts.map((part) => known.schools.find(({ id, name }) => id === part || name === part.trim()) ?? fresh(part));
      return { kind, school, into: [...(fields.goesOn ? [school] : []), ...parts.map(({ id }) => id)], founded: parts.filter((part) => !known.schools.includes(part)), year };
    }
    case 'campus':
      return target === null ? null : { kind, school, main: target, year };
    case 'grouped':
      return fields.group.trim() === '' ? null : { kind, schools: [school, ...others], group: fields.group.trim(), year, until: fields.until };
    case 'joined':
      return target === null ? null : { kind, school, into: target, names: [like?.name ?? '', ...(like?.aliases ?? [])] };
    case 'separated': {
      const chosen = known.separable.filter(({ key }) => fields.picked.includes(key));
      if (chosen.length === 0 || (target === null && fields.name.trim() === '')) return null;
      const founded = target === null ? [fresh(fields.name)] : [];
      const names = [...new Set(chosen.flatMap(({ name }) => name ?? []))];
      return { kind, school, from: chosen.map(({ of }): FiguresOf => of), names, to: target ?? founded[0]?.id ?? school, founded };
    }
  }
};

/** A school made in the register: its id tells its name, as that of one read from a file. */
const freshSchool = (name: string, { like, schools }: { readonly like: School | undefined; readonly schools: readonly School[] }): School => {
  const taken = new Set<string>(schools.map(({ id }) => id));
  const id = [`s:${name}`, ...Array.from({ length: schools.length + 1 }, (_, at) => `s:${name}#${at + 2}`)].find((each) => !taken.has(each)) ?? name;
  return { id: schoolId(id), name, code: null, aliases: [], type: like?.type ?? 'other', area: like?.area ?? null, pupils: null, staff: null, members: null, opened: null, closed: null, lineage: [] };
};
