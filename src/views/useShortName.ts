import { useCallback } from 'react';
import type { SchoolId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import { shortNames } from '../domain/shortNames.ts';
import { useAccess } from '../queries/access.ts';

const known = new WeakMap<readonly School[], ReadonlyMap<SchoolId, string>>();

/** The short names of all schools of a workspace, made once for each. */
export const shortNamesOf = (schools: readonly School[]): ReadonlyMap<SchoolId, string> => {
  const names = known.get(schools) ?? shortNames(schools);
  known.set(schools, names);
  return names;
};

/** What a school of the workspace is called on charts and in tables, where its full name stands beside it or is said on asking. */
export const useShortName = (): ((school: SchoolId) => string) => {
  const { schools } = useAccess().workspace;
  return useCallback((school) => shortNamesOf(schools).get(school) ?? school, [schools]);
};
