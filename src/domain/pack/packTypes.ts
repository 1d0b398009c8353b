import type { School, SchoolType } from '../school.ts';
import type { SchoolId } from '../ids.ts';
import { SMALLEST_GROUP } from '../statistics.ts';

/** Under which type each other school goes: types with too few go under `other`, and where those are too few too they are left out. */
export const packTypes = (others: readonly School[]): ReadonlyMap<SchoolId, SchoolType> => {
  const enough = (type: SchoolType): boolean => others.filter((school) => school.type === type).length >= SMALLEST_GROUP;
  const typed = others.map(({ id, type }) => [id, enough(type) ? type : 'other'] as const);
  const rest = typed.filter(([, type]) => type === 'other').length;
  return new Map(typed.filter(([, type]) => type !== 'other' || rest >= SMALLEST_GROUP));
};
