import { schoolId, type SchoolId } from '../domain/ids.ts';
import type { Corrections } from './mapping.ts';

/** The school that a name (as `matchKey` writes it) is by itself, where it is new. */
export const ownSchoolOf = (key: string): SchoolId => schoolId(`s:${key.slice(2)}`);

/** The corrections with one more: what was said to be this name's new school follows it to where it goes, and it goes where its school went. */
export const correctSchool = (before: Corrections['schools'], { key, to }: Corrections['schools'][number]): Corrections['schools'] => {
  const own = ownSchoolOf(key);
  const onward = before.find((each) => to === ownSchoolOf(each.key) && each.key !== key)?.to;
  const target = onward === undefined || onward === 'new' || onward === 'refuse' || onward === own ? to : onward;
  const others = before.filter((each) => each.key !== key);
  return [...others.map((each) => (each.to === own && target !== 'new' && target !== 'refuse' ? { ...each, to: target } : each)), { key, to: target }];
};
