import { SCHOOL_TYPES, type School, type SchoolType } from '../domain/school.ts';
import type { PickOption } from '../ui/pickOption.ts';
import type { Translate } from '../words/translate.ts';

/** The types of school there are, in their order. */
export const typesAmong = (schools: readonly School[]): readonly SchoolType[] => {
  const there = new Set(schools.map((school) => school.type));
  return SCHOOL_TYPES.filter((type) => there.has(type));
};

export const typeOptions = (types: readonly SchoolType[], t: Translate): readonly PickOption[] =>
  types.map((type) => ({ id: type, label: t(`terms.schoolType.${type}`) }));
