import { schoolId, type SchoolId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { Year } from '../domain/year.ts';
import type { SchoolMatch } from './draft.ts';
import type { Corrections } from './mapping.ts';
import { proposer, type ProposalSchool, type SchoolProposal } from './proposals/proposeSchools.ts';
import { matchKey, nameKernels, schoolKey } from './schoolNames.ts';
import { readSchoolType } from './schoolTypes.ts';

/** A distinct (name, code) of a file, with the years of its rows. */
export interface Candidate {
  readonly name: string;
  readonly code: string | null;
  readonly rows: number;
  readonly years: ReadonlySet<Year>;
}

/** A candidate's school; null where the user refused it. */
export interface Resolved {
  readonly matches: readonly (SchoolMatch | null)[];
  readonly newSchools: readonly School[];
  /** Candidates that share a code in a same year under names that are not one. */
  readonly sharedCodes: readonly { readonly code: string; readonly names: readonly string[]; readonly candidate: number }[];
}

type Found = Pick<SchoolMatch, 'school' | 'by' | 'proposals'>;

interface KnownSchools {
  readonly byCode: ReadonlyMap<string, School>;
  readonly byName: ReadonlyMap<string, readonly { readonly school: School; readonly by: 'name' | 'alias'; readonly name: string }[]>;
}

const indexSchools = (schools: readonly School[]): KnownSchools => {
  const byCode = new Map<string, School>();
  const byName = new Map<string, { readonly school: School; readonly by: 'name' | 'alias'; readonly name: string }[]>();
  for (const school of schools) {
    for (const event of school.lineage) if (event.kind === 'recoded') byCode.set(event.formerCode.toUpperCase(), school);
  }
  for (const school of schools) {
    if (school.code !== null) byCode.set(school.code.toUpperCase(), school);
    for (const name of [school.name, ...school.aliases]) {
      const key = schoolKey(name);
      const there = byName.get(key) ?? [];
      if (there.every((each) => each.school !== school)) byName.set(key, [...there, { school, by: name === school.name ? 'name' : 'alias', name }]);
    }
  }
  return { byCode, byName };
};

const overlaps = (one: ReadonlySet<Year>, other: ReadonlySet<Year>): boolean => [...one].some((year) => other.has(year));

/**
 * Finds the school of each candidate: by code, by name or alias, else a new one, with those it may be beside it. Nobody is
 * joined on a likeness: that takes a person. A code goes before a name, and a name whose code is another is a proposal only
 * (domain.md, School). Two names that report for one year in one file are never proposed to be one.
 */
export const resolveSchools = (candidates: readonly Candidate[], schools: readonly School[], corrections: Corrections): Resolved => {
  const known = indexSchools(schools);
  const corrected = new Map(corrections.schools.map(({ key, to }) => [key, to]));
  const sharedCodes = codesShared(candidates);
  const distrusted = new Set(sharedCodes.map(({ code }) => code));
  const found = candidates.map((candidate): Found | 'refuse' | null => {
    const to = corrected.get(matchKey(candidate.name, candidate.code)) ?? corrected.get(matchKey(candidate.name, null));
    if (to === 'refuse') return 'refuse';
    if (to === 'new') return { school: newId(candidate, distrusted), by: 'user', proposals: [] };
    return to === undefined ? certain(candidate, known, distrusted) : { school: to, by: 'user', proposals: [] };
  });
  const takenYears = new Map<SchoolId, Set<Year>>();
  const take = (school: SchoolId, years: ReadonlySet<Year>): void => {
    const taken = takenYears.get(school) ?? new Set();
    for (const year of years) taken.add(year);
    takenYears.set(school, taken);
  };
  candidates.forEach((candidate, index) => { const at = found[index]; if (at && at !== 'refuse') take(at.school, candidate.years); });
  const rest = candidates.map((_, index) => index).filter((index) => found[index] === null);
  const byWeight = rest.toSorted((a, b) => weigh(candidates[b]) - weigh(candidates[a]) || compare(candidates[a]?.name ?? '', candidates[b]?.name ?? ''));
  const own = byWeight.map((index) => ownSchool(candidates[index], distrusted));
  const propose = rest.length === 0 ? null : proposer([...schools, ...own.flatMap((school) => school ?? [])], candidates.map(({ name }) => name));
  const fresh = new Map<string, SchoolId>();
  const heavier = new Set<SchoolId>(schools.map(({ id }) => id));
  for (const index of byWeight) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const ownCode = candidate.code !== null && !distrusted.has(candidate.code) ? candidate.code : null;
    const same = ownCode === null ? fresh.get(schoolKey(candidate.name)) : undefined;
    const school = same ?? newId(candidate, distrusted);
    const isFree = (id: SchoolId): boolean => id !== school && heavier.has(id) && !overlaps(candidate.years, takenYears.get(id) ?? new Set());
    const proposals = same === undefined ? [...namesakes(candidate, known), ...(propose?.({ name: candidate.name, among: ({ id, code }) => isFree(id) && (ownCode === null || code === null) }) ?? [])] : [];
    found[index] = { school, by: proposals.length > 0 ? 'proposed' : 'new', proposals: onceEach(proposals) };
    take(school, candidate.years);
    heavier.add(school);
    if (!fresh.has(schoolKey(candidate.name))) fresh.set(schoolKey(candidate.name), school);
  }
  const matches = candidates.map(({ name, code, rows, years }, index): SchoolMatch | null => {
    const at = found[index];
    return !at || at === 'refuse' ? null : { name, code, rows, years: [...years], ...at };
  });
  return { matches, newSchools: definitions(candidates, matches, { schools, distrusted }), sharedCodes };
};

const certain = (candidate: Candidate, known: KnownSchools, distrusted: ReadonlySet<string>): Found | null => {
  const code = candidate.code !== null && !distrusted.has(candidate.code) ? candidate.code : null;
  const byCode = code === null ? undefined : known.byCode.get(code);
  if (byCode) return { school: byCode.id, by: 'code', proposals: [] };
  const [byName, ...others] = known.byName.get(schoolKey(candidate.name)) ?? [];
  if (!byName || others.length > 0 || (code !== null && byName.school.code !== null)) return null;
  return { school: byName.school.id, by: byName.by, proposals: [] };
};

/** Schools that bear just this name, of which none is certain: several do, or the code is another. */
const namesakes = ({ name }: Candidate, { byName }: KnownSchools): readonly SchoolProposal[] => {
  const named = byName.get(schoolKey(name)) ?? [];
  return named.map(({ school, name: borne }) => ({ school: school.id, name: borne, reason: named.length > 1 ? 'several' : 'code_differs' }));
};

const onceEach = (proposals: readonly SchoolProposal[]): readonly SchoolProposal[] =>
  proposals.filter(({ school }, at) => proposals.findIndex((each) => each.school === school) === at);

/** What a candidate is by itself, as those that weigh less are compared with it. */
const ownSchool = (candidate: Candidate | undefined, distrusted: ReadonlySet<string>): ProposalSchool | null =>
  candidate ? { id: newId(candidate, distrusted), name: candidate.name, aliases: [], type: readSchoolType(candidate.name), area: null, code: candidate.code !== null && !distrusted.has(candidate.code) ? candidate.code : null } : null;

const weigh = (candidate: Candidate | undefined): number => (candidate ? (candidate.code === null ? 0 : 1000) + candidate.name.length : 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newId = ({ name, code }: Candidate, distrusted: ReadonlySet<string>): SchoolId =>
  schoolId(code !== null && !distrusted.has(code) ? `s:${code}` : `s:${schoolKey(name)}`);

const shortest = (name: string): string => nameKernels(name).at(-1) ?? '';

const codesShared = (candidates: readonly Candidate[]): Resolved['sharedCodes'] => {
  const byCode = new Map<string, number[]>();
  candidates.forEach(({ code }, index) => { if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), index]); });
  const shared: Resolved['sharedCodes'][number][] = [];
  for (const [code, indices] of byCode) {
    const group = indices.flatMap((index) => candidates[index] ?? []);
    const clash = group.findIndex((one, at) => group.slice(0, at).some((other) => shortest(one.name) !== shortest(other.name) && overlaps(one.years, other.years)));
    if (clash >= 0) shared.push({ code, names: group.map(({ name }) => name), candidate: indices[clash] ?? 0 });
  }
  return shared;
};

/** A new school bears the name of its latest year; its other names in the file are aliases. */
const definitions = (
  candidates: readonly Candidate[],
  matches: readonly (SchoolMatch | null)[],
  { schools, distrusted }: { readonly schools: readonly School[]; readonly distrusted: ReadonlySet<string> },
): readonly School[] => {
  const known = new Set(schools.map((school) => school.id));
  const groups = new Map<SchoolId, Candidate[]>();
  matches.forEach((match, index) => {
    const candidate = candidates[index];
    if (match && candidate && !known.has(match.school)) groups.set(match.school, [...(groups.get(match.school) ?? []), candidate]);
  });
  const latest = ({ years }: Candidate): number => Math.max(0, ...years);
  return [...groups].map(([id, group]) => {
    const isOwn = (each: Candidate): number => Number(newId(each, distrusted) === id);
    const ordered = group.toSorted((a, b) => isOwn(b) - isOwn(a) || latest(b) - latest(a) || b.name.length - a.name.length || compare(a.name, b.name));
    const name = ordered[0]?.name ?? '';
    const aliases = [...new Set(ordered.slice(1).map((each) => each.name))].filter((alias) => alias !== name);
    const code = ordered.map((each) => each.code).find((each) => each !== null && !distrusted.has(each)) ?? null;
    return { id, name, code, aliases, type: readSchoolType(name), area: null, pupils: null, staff: null, members: null, opened: null, closed: null, lineage: [] };
  });
};
