import type { SchoolId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { Lineage, School } from '../domain/school.ts';
import type { Year } from '../domain/year.ts';
import type { SchoolTie } from './draft.ts';
import { joinLineage } from './joinLineage.ts';
import { NO_CORRECTIONS } from './mapping.ts';
import type { SchoolProposal } from './proposals/proposeSchools.ts';
import { schoolKey } from './schoolNames.ts';
import { resolveSchools } from './schools.ts';

export interface TiedSchools {
  readonly newSchools: readonly School[];
  readonly changedSchools: readonly School[];
  /** Remarks that name a school which nobody knows, or do not say which of two went on. */
  readonly warnings: readonly Problem[];
}

interface Given {
  readonly known: readonly School[];
  readonly newSchools: readonly School[];
  readonly changedSchools: readonly School[];
}

/** What remarks say of two schools, once all schools of an import are known: who went into whom, who is a campus of whom. */
export const tieSchools = (ties: readonly SchoolTie[], { known: knownSchools, newSchools, changedSchools }: Given): TiedSchools => {
  if (ties.length === 0) return { newSchools, changedSchools, warnings: [] };
  const pool = new Map([...knownSchools, ...newSchools, ...changedSchools].map((school) => [school.id, school]));
  const find = finder(ties, [...pool.values()]);
  const changed = new Set(changedSchools.map(({ id }) => id));
  const warnings: Problem[] = [];
  const write = (id: SchoolId, events: readonly Lineage[], closed: Year | null): void => {
    const school = pool.get(id);
    if (!school) return;
    const after = { ...school, lineage: joinLineage(school.lineage, events), closed: school.closed ?? closed };
    if (after.closed === school.closed && JSON.stringify(after.lineage) === JSON.stringify(school.lineage)) return;
    pool.set(id, after);
    changed.add(id);
  };
  const closedOf = (id: SchoolId): Year | null => pool.get(id)?.closed ?? null;
  const join = (one: SchoolId, into: SchoolId, { year, closed }: { readonly year: Year | null; readonly closed: Year | null }): void => {
    if (one !== into) write(one, [{ kind: 'mergedInto', year: year ?? closedOf(one), other: into }], closed);
  };
  const tie = ({ school, told, place }: SchoolTie): void => {
    const { year } = told;
    const known = (name: string): SchoolId | null => {
      const id = find(name);
      if (id === null) warnings.push({ code: 'lineage_unresolved', place, values: { name } });
      return id;
    };
    if (told.kind === 'absorbed') {
      for (const name of told.others) {
        const other = known(name);
        if (other !== null && !wentInto(pool.get(other), school)) join(other, school, { year, closed: told.founded && year !== null ? year - 1 : year });
      }
      return;
    }
    const other = known(told.other);
    if (told.kind === 'mergedInto') {
      if (told.own && other === null) write(school, [], year);
      if (told.own && other !== null) join(school, other, { year, closed: year });
      if (other === null || (told.own && other !== school)) return;
      for (const partner of told.partners.map(known)) if (partner !== null) join(partner, other, { year, closed: year });
    } else if (other !== null && other !== school) {
      if (told.kind === 'campusOf') write(school, [{ kind: 'campusOf', year, other }], null);
      else if (closedOf(school) === null && closedOf(other) !== null) join(other, school, { year, closed: null });
      else if (closedOf(school) !== null && closedOf(other) === null) join(school, other, { year, closed: null });
      else warnings.push({ code: 'lineage_undecided', place, values: { name: told.other } });
    }
  };
  for (const each of absorbingLast(ties)) tie(each);
  const isNew = new Set(newSchools.map(({ id }) => id));
  return {
    newSchools: newSchools.map((school) => pool.get(school.id) ?? school),
    changedSchools: [...changed].flatMap((id) => (isNew.has(id) ? [] : (pool.get(id) ?? []))),
    warnings,
  };
};

/** What a school says of its own end holds; what the school that took it in says is added where it said nothing. */
const absorbingLast = (ties: readonly SchoolTie[]): readonly SchoolTie[] => [...ties.filter(({ told }) => told.kind !== 'absorbed'), ...ties.filter(({ told }) => told.kind === 'absorbed')];

const wentInto = (school: School | undefined, other: SchoolId): boolean => school?.lineage.some((event) => event.kind === 'mergedInto' && event.other === other) ?? false;

const namesIn = ({ told }: SchoolTie): readonly string[] => {
  if (told.kind === 'absorbed') return told.others;
  return told.kind === 'mergedInto' ? [told.other, ...told.partners] : [told.other];
};

/** A school by name, other name or short form; null where none or several are called so. */
const finder = (ties: readonly SchoolTie[], pool: readonly School[]): ((name: string) => SchoolId | null) => {
  const names = [...new Set(ties.flatMap(namesIn).map(schoolKey))];
  const { matches } = resolveSchools(names.map((name) => ({ name, code: null, rows: 1, years: new Set() })), pool, NO_CORRECTIONS);
  const ids = new Set(pool.map(({ id }) => id));
  const found = new Map(names.map((name, at) => [name, matches[at] ?? null] as const));
  return (name) => {
    const match = found.get(schoolKey(name));
    if (match?.by === 'proposed') return onlyLike(match.proposals, ids);
    return match && match.by !== 'new' && ids.has(match.school) ? match.school : null;
  };
};

/** In a remark of a register a short form is enough where only one school bears it. */
const onlyLike = (proposals: readonly SchoolProposal[], ids: ReadonlySet<SchoolId>): SchoolId | null => {
  const sure = proposals.filter(({ school, reason }) => ids.has(school) && (reason === 'short_form' || reason === 'prefix' || reason === 'brackets' || reason === 'party_organisation'));
  return sure.length === 1 && proposals[0] === sure[0] ? (sure[0]?.school ?? null) : null;
};
