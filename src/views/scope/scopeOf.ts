import type { Workspace } from '../../domain/journal.ts';
import type { School } from '../../domain/school.ts';
import type { Scope } from '../../domain/scope.ts';
import type { ScopeAddress } from './address.ts';

export const groupsOf = (school: School): readonly string[] => school.lineage.flatMap((one) => (one.kind === 'memberOf' ? [one.group] : []));

/** The schools that an address asks about: those of its types, areas and groups, or of them only the chosen ones. */
export const scopeOf = ({ types, areas, groups, schools, only }: Omit<ScopeAddress, 'from' | 'to'>, workspace: Pick<Workspace, 'schools'>): Scope => {
  const members = groups.length === 0 ? null : workspace.schools.filter((school) => groupsOf(school).some((group) => groups.includes(group))).map(({ id }) => id);
  const chosen = only && schools.length > 0 ? schools : null;
  return { types, areas, schools: members && chosen ? members.filter((id) => chosen.includes(id)) : (members ?? chosen) };
};
