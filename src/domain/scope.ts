import type { SchoolId } from './ids.ts';
import type { School, SchoolType } from './school.ts';

/** Which schools a question is about: of these types, in these areas, and among these schools; an empty list or null asks for all. */
export interface Scope {
  readonly types: readonly SchoolType[];
  readonly areas: readonly string[];
  readonly schools: readonly SchoolId[] | null;
}

export const WHOLE: Scope = { types: [], areas: [], schools: null };

export const inScope = (school: School, { types, areas, schools }: Scope): boolean =>
  (types.length === 0 || types.includes(school.type)) &&
  (areas.length === 0 || (school.area !== null && areas.includes(school.area))) &&
  (schools === null || schools.includes(school.id));
