import { SCHOOL_TYPES, type School } from '../../domain/school.ts';
import type { RowGroups } from '../../ui/dataColumn.ts';
import type { Behind } from '../behind/address.ts';
import type { Translate } from '../../words/translate.ts';
import { groupsOf } from '../scope/scopeOf.ts';
import type { Grouping } from './address.ts';
import type { CompareRow } from './compareRows.ts';

/** Of schools without an area or group. */
const NONE = '';

const valuesOf = ({ type, area, ...school }: School, by: Grouping): readonly string[] => {
  switch (by) {
    case '':
      return [];
    case 'type':
      return [type];
    case 'area':
      return [area ?? NONE];
    case 'group': {
      const groups = groupsOf({ type, area, ...school });
      return groups.length === 0 ? [NONE] : [...new Set(groups)];
    }
  }
};

/** By which the rows differ: a grouping that makes one group says nothing. */
export const groupingsAmong = (schools: readonly School[]): readonly Grouping[] =>
  (['type', 'area', 'group'] as const).filter((by) => new Set(schools.flatMap((school) => valuesOf(school, by))).size > 1);

/** The heading of the chosen schools. */
const CHOSEN = '\u0001';

/** Which schools' figures stand behind a heading. */
export const groupBehind = (id: string, by: Grouping): Partial<Behind> => {
  if (id === CHOSEN) return { part: { kind: 'chosen' } };
  const type = SCHOOL_TYPES.find((one) => one === id);
  if (by === 'type') return type ? { types: [type] } : {};
  return by === '' ? {} : { part: { kind: by, name: id === NONE ? null : id } };
};

/** The same groups with the chosen schools above them, who stand under their own heading too. */
export const withChosen = (groups: Pick<RowGroups<CompareRow>, 'headings' | 'of'>, isChosen: (row: CompareRow) => boolean, t: Translate): Pick<RowGroups<CompareRow>, 'headings' | 'of'> => ({
  headings: [{ id: CHOSEN, title: t('compare.chosenSchools') }, ...groups.headings],
  of: (row) => (isChosen(row) ? [CHOSEN, ...groups.of(row)] : groups.of(row)),
});

/** Rows under types in their order, or under areas or school groups as the register has them, those without one last. */
export const compareGroups = (rows: readonly CompareRow[], by: Grouping, t: Translate): Pick<RowGroups<CompareRow>, 'headings' | 'of'> | null => {
  if (by === '') return null;
  const there = new Set(rows.flatMap(({ school }) => valuesOf(school, by)));
  const ids = by === 'type' ? SCHOOL_TYPES.filter((type) => there.has(type)) : [...there].toSorted((one, other) => Number(one === NONE) - Number(other === NONE));
  const title = (id: string): string => {
    if (id === NONE) return t(by === 'area' ? 'compare.noArea' : 'compare.noGroup');
    const type = SCHOOL_TYPES.find((one) => one === id);
    return by === 'type' && type ? t(`terms.schoolType.${type}`) : id;
  };
  return { headings: ids.map((id) => ({ id, title: title(id) })), of: ({ school }) => valuesOf(school, by) };
};
