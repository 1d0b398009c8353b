import type { Workspace } from '../../domain/journal.ts';
import { inScope } from '../../domain/scope.ts';
import { SCHOOL_TYPES, type School, type SchoolType } from '../../domain/school.ts';
import type { ScopeAddress } from './address.ts';
import { groupsOf, scopeOf } from './scopeOf.ts';

/** One value that schools can be chosen by, and how many schools it would leave beside what else is chosen. */
export interface Facet<Value extends string = string> {
  readonly value: Value;
  readonly schools: number;
}

interface Facets {
  readonly types: readonly Facet<SchoolType>[];
  readonly areas: readonly Facet[];
  readonly groups: readonly Facet[];
}

const areaOf = ({ area }: School): readonly string[] => (area === null ? [] : [area]);

/** Types, areas and school groups there are, in their order in the register; areas and groups only where there is a choice. */
export const scopeFacets = (address: ScopeAddress, workspace: Pick<Workspace, 'schools'>): Facets => {
  const { schools } = workspace;
  const counted = <Value extends string>(values: readonly Value[], without: Partial<ScopeAddress>, has: (school: School, value: Value) => boolean): readonly Facet<Value>[] => {
    const scope = scopeOf({ ...address, ...without }, workspace);
    const among = schools.filter((school) => inScope(school, scope));
    return values.map((value) => ({ value, schools: among.filter((school) => has(school, value)).length }));
  };
  const there = new Set(schools.map(({ type }) => type));
  return {
    types: counted(SCHOOL_TYPES.filter((type) => there.has(type)), { types: [] }, ({ type }, value) => type === value),
    areas: counted([...new Set(schools.flatMap(areaOf))], { areas: [] }, ({ area }, value) => area === value),
    groups: counted([...new Set(schools.flatMap(groupsOf))], { groups: [] }, (school, value) => groupsOf(school).includes(value)),
  };
};
