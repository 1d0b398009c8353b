import { SCHOOL_TYPES, type School, type SchoolType } from '../domain/school.ts';
import type { Translate } from '../words/translate.ts';

/** The types of school there are, in their order. */
export const typesAmong = (schools: readonly School[]): readonly SchoolType[] => {
  const there = new Set(schools.map((school) => school.type));
  return SCHOOL_TYPES.filter((type) => there.has(type));
};

/** 小学、初中; no types: all schools. */
export const typeNames = (types: readonly SchoolType[], t: Translate): string =>
  types.length === 0 ? t('terms.schoolType.all') : types.map((type) => t(`terms.schoolType.${type}`)).join(t('chart.joiner'));
