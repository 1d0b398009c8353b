import type { Workspace } from '../../domain/journal.ts';
import type { School } from '../../domain/school.ts';
import { inScope } from '../../domain/scope.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import type { ProfileAddress } from './address.ts';

/** The school of the page: the first of those chosen, else the first of the scope; null where there is none at all. */
export const profiledSchool = (address: ProfileAddress, workspace: Pick<Workspace, 'schools'>): School | null => {
  const { schools } = workspace;
  const chosen = address.schools.flatMap((id) => schools.find((school) => school.id === id) ?? []);
  const scope = scopeOf(address, workspace);
  return chosen[0] ?? schools.find((school) => inScope(school, scope)) ?? schools[0] ?? null;
};
