import type { SchoolId } from '../../domain/ids.ts';
import type { School } from '../../domain/school.ts';
import { inScope, type Scope } from '../../domain/scope.ts';
import { groupsOf } from '../scope/scopeOf.ts';
import type { Behind, BehindPart } from './address.ts';

interface Given {
  readonly behind: Pick<Behind, 'types' | 'part'>;
  readonly onView: Scope;
  readonly chosen: readonly SchoolId[];
  readonly schools: readonly School[];
}

/** The schools whose figures stand behind one: those on view, of these types, or of that part alone. */
export const behindScope = ({ behind: { types, part }, onView, chosen, schools }: Given): Scope => {
  const of = types.length === 0 ? onView : { ...onView, types };
  if (part === undefined) return of;
  return { ...of, schools: schools.filter((school) => inScope(school, of) && isOf(school, part, chosen)).map(({ id }) => id) };
};

const isOf = (school: School, part: BehindPart, chosen: readonly SchoolId[]): boolean => {
  if (part.kind === 'chosen') return chosen.includes(school.id);
  if (part.kind === 'area') return school.area === part.name;
  const groups = groupsOf(school);
  return part.name === null ? groups.length === 0 : groups.includes(part.name);
};
