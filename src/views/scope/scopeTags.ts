import type { SchoolId } from '../../domain/ids.ts';
import type { Year } from '../../domain/year.ts';
import type { Translate } from '../../words/translate.ts';
import { typeNames } from '../typeOptions.ts';
import type { ScopeAddress } from './address.ts';

/** One thing that is chosen, in words, and the change of the address that takes it off. */
export interface ScopeTag {
  readonly id: 'types' | 'areas' | 'groups' | 'schools' | 'years';
  readonly text: string;
  readonly off: Partial<ScopeAddress>;
}

interface Saying {
  readonly t: Translate;
  readonly year: (year: Year) => string;
  readonly name: (school: SchoolId) => string;
}

/** So many schools are called by name; of more it is said how many they are. */
const NAMED = 2;

const yearWords = ({ from, to }: ScopeAddress, { t, year }: Saying): string | null => {
  if (from !== null && to !== null) return from === to ? year(from) : t('terms.yearRange', { from: year(from), to: year(to) });
  if (from !== null) return t('scope.since', { year: year(from) });
  return to === null ? null : t('scope.until', { year: year(to) });
};

const schoolWords = ({ schools, only }: ScopeAddress, { t, name }: Saying): string => {
  const chosen = schools.length <= NAMED ? t('scope.schoolsAre', { what: schools.map(name).join(t('chart.joiner')) }) : t('scope.chosen', { count: schools.length });
  return only ? t('scope.only', { chosen }) : chosen;
};

/** What is chosen for all screens, in words: 类型：小学、初中; 2018 至 2022. Nothing chosen: none. */
export const scopeTags = (address: ScopeAddress, saying: Saying): readonly ScopeTag[] => {
  const { t } = saying;
  const { types, areas, groups, schools } = address;
  const years = yearWords(address, saying);
  const all: readonly (ScopeTag | null)[] = [
    types.length === 0 ? null : { id: 'types', text: t('scope.typesAre', { what: typeNames(types, t) }), off: { types: [] } },
    areas.length === 0 ? null : { id: 'areas', text: t('scope.areasAre', { what: areas.join(t('chart.joiner')) }), off: { areas: [] } },
    groups.length === 0 ? null : { id: 'groups', text: t('scope.groupsAre', { what: groups.join(t('chart.joiner')) }), off: { groups: [] } },
    years === null ? null : { id: 'years', text: years, off: { from: null, to: null } },
    schools.length === 0 ? null : { id: 'schools', text: schoolWords(address, saying), off: { schools: [], only: false } },
  ];
  return all.filter((tag) => tag !== null);
};
