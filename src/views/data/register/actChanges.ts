import type { SchoolId } from '../../../domain/ids.ts';
import { applyAct } from '../../../domain/register/applyAct.ts';
import type { RegisterAct } from '../../../domain/register/registerAct.ts';
import type { Lineage, School } from '../../../domain/school.ts';

/** What an act would make of one school: `before` null where it is new, `after` null where it goes. */
export interface SchoolChange {
  readonly id: SchoolId;
  readonly before: School | null;
  readonly after: School | null;
  readonly events: readonly Lineage[];
}

/** The schools that an act would change, before it is kept. */
export const actChanges = (act: RegisterAct, schools: readonly School[]): readonly SchoolChange[] => {
  const before = new Map(schools.map((school) => [school.id, school]));
  const after = new Map(before);
  applyAct(after, act);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id): readonly SchoolChange[] => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was === is) return [];
    const told = new Set(was?.lineage);
    return [{ id, before: was, after: is, events: is?.lineage.filter((event) => !told.has(event)) ?? [] }];
  });
};
