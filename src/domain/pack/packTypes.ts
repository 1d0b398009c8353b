import type { School, SchoolType } from '../school.ts';
import type { SchoolId } from '../ids.ts';

/** The same as for ranks and quartiles: domain.md 8. */
export const SMALL_GROUP = 5;

/** Under which type each other school goes: types with too few go under `other`, and where those are too few too they are left out. */
export const packTypes = (others: readonly School[]): ReadonlyMap<SchoolId, SchoolType> => {
  const enough = (type: SchoolType): boolean => others.filter((school) => school.type === type).length >= SMALL_GROUP;
  const typed = others.map(({ id, type }) => [id, enough(type) ? type : 'other'] as const);
  const rest = typed.filter(([, type]) => type === 'other').length;
  return new Map(typed.filter(([, type]) => type !== 'other' || rest >= SMALL_GROUP));
};
