import { schoolId, type SchoolId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { Year } from '../domain/year.ts';
import type { SchoolMatch } from './draft.ts';
import type { Corrections } from './mapping.ts';
import { lessSure, marksAgree, matchKey, nameKernels, schoolKey, type NameReason } from './schoolNames.ts';
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

type Found = { readonly school: SchoolId; readonly by: SchoolMatch['by']; readonly reason: string | null };

type FreshKernels = Map<string, { readonly id: SchoolId; readonly name: string; readonly reason: NameReason }>;

interface KnownSchools {
  readonly byCode: ReadonlyMap<string, School>;
  /** Null: several schools share it. */
  readonly byName: ReadonlyMap<string, { readonly school: School; readonly by: 'name' | 'alias' } | null>;
  readonly byKernel: ReadonlyMap<string, { readonly school: School; readonly name: string; readonly reason: NameReason } | null>;
}

const indexSchools = (schools: readonly School[]): KnownSchools => {
  const byCode = new Map<string, School>();
  const byName = new Map<string, { readonly school: School; readonly by: 'name' | 'alias' } | null>();
  const byKernel = new Map<string, { readonly school: School; readonly name: string; readonly reason: NameReason } | null>();
  for (const school of schools) {
    if (school.code !== null) byCode.set(school.code.toUpperCase(), school);
    for (const name of [school.name, ...school.aliases]) {
      const key = schoolKey(name);
      const there = byName.get(key);
      if (there === undefined) byName.set(key, { school, by: name === school.name ? 'name' : 'alias' });
      else if (there?.school !== school) byName.set(key, null);
      for (const { kernel, reason } of nameKernels(name)) {
        const held = byKernel.get(kernel);
        if (held === undefined) byKernel.set(kernel, { school, name, reason });
        else if (held?.school !== school) byKernel.set(kernel, null);
      }
    }
  }
  return { byCode, byName, byKernel };
};

const overlaps = (one: ReadonlySet<Year>, other: ReadonlySet<Year>): boolean => [...one].some((year) => other.has(year));

/**
 * Finds the school of each candidate: by code, by name or alias, else a likely one proposed, else a new one. A code goes
 * before a name, and a name whose code is another is a proposal only (domain.md, School). Two names that report for one
 * year in one file are never proposed to be one.
 */
export const resolveSchools = (candidates: readonly Candidate[], schools: readonly School[], corrections: Corrections): Resolved => {
  const known = indexSchools(schools);
  const corrected = new Map(corrections.schools.map(({ key, to }) => [key, to]));
  const sharedCodes = codesShared(candidates);
  const distrusted = new Set(sharedCodes.map(({ code }) => code));
  const found = candidates.map((candidate): Found | 'refuse' | null => {
    const to = corrected.get(matchKey(candidate.name, candidate.code)) ?? corrected.get(matchKey(candidate.name, null));
    if (to === 'refuse') return 'refuse';
    if (to === 'new') return { school: newId(candidate, distrusted), by: 'user', reason: null };
    return to === undefined ? certain(candidate, known, distrusted) : { school: to, by: 'user', reason: null };
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
  const fresh = new Map<string, SchoolId>();
  const freshKernels: FreshKernels = new Map();
  for (const index of byWeight) {
    const candidate = candidates[index];
    if (!candidate) continue;
    const ownCode = candidate.code !== null && !distrusted.has(candidate.code) ? candidate.code : null;
    const same = ownCode === null ? fresh.get(schoolKey(candidate.name)) : undefined;
    const free = (school: SchoolId): boolean => !overlaps(candidate.years, takenYears.get(school) ?? new Set());
    const proposed = same === undefined ? propose(candidate, { known, freshKernels, free, ownCode }) : null;
    const at: Found = proposed ?? { school: same ?? newId(candidate, distrusted), by: 'new', reason: null };
    found[index] = at;
    take(at.school, candidate.years);
    if (at.by === 'new') {
      if (!fresh.has(schoolKey(candidate.name))) fresh.set(schoolKey(candidate.name), at.school);
      for (const { kernel, reason } of nameKernels(candidate.name)) if (!freshKernels.has(kernel)) freshKernels.set(kernel, { id: at.school, name: candidate.name, reason });
    }
  }
  const matches = candidates.map(({ name, code, rows }, index): SchoolMatch | null => {
    const at = found[index];
    return !at || at === 'refuse' ? null : { name, code, rows, ...at };
  });
  return { matches, newSchools: definitions(candidates, matches, { schools, distrusted }), sharedCodes };
};

const certain = (candidate: Candidate, known: KnownSchools, distrusted: ReadonlySet<string>): Found | null => {
  const code = candidate.code !== null && !distrusted.has(candidate.code) ? candidate.code : null;
  const byCode = code === null ? undefined : known.byCode.get(code);
  if (byCode) return { school: byCode.id, by: 'code', reason: null };
  const byName = known.byName.get(schoolKey(candidate.name));
  if (!byName) return null;
  if (code !== null && byName.school.code !== null) return { school: byName.school.id, by: 'proposed', reason: 'code_differs' };
  return { school: byName.school.id, by: byName.by, reason: null };
};

const propose = (
  candidate: Candidate,
  { known, freshKernels, free, ownCode }: { readonly known: KnownSchools; readonly freshKernels: FreshKernels; readonly free: (school: SchoolId) => boolean; readonly ownCode: string | null },
): Found | null => {
  for (const { kernel, reason } of nameKernels(candidate.name)) {
    const there = known.byKernel.get(kernel);
    if (there && marksAgree(candidate.name, there.name) && free(there.school.id) && (ownCode === null || there.school.code === null)) return { school: there.school.id, by: 'proposed', reason: lessSure(reason, there.reason) };
    const other = freshKernels.get(kernel);
    if (other && ownCode === null && marksAgree(candidate.name, other.name) && free(other.id)) return { school: other.id, by: 'proposed', reason: lessSure(reason, other.reason) };
  }
  return null;
};

const weigh = (candidate: Candidate | undefined): number => (candidate ? (candidate.code === null ? 0 : 1000) + candidate.name.length : 0);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const newId = ({ name, code }: Candidate, distrusted: ReadonlySet<string>): SchoolId =>
  schoolId(code !== null && !distrusted.has(code) ? `s:${code}` : `s:${schoolKey(name)}`);

const shortest = (name: string): string => nameKernels(name).at(-1)?.kernel ?? '';

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
    const ordered = group.toSorted((a, b) => latest(b) - latest(a) || b.name.length - a.name.length || compare(a.name, b.name));
    const name = ordered[0]?.name ?? '';
    const aliases = [...new Set(ordered.slice(1).map((each) => each.name))].filter((alias) => alias !== name);
    const code = ordered.map((each) => each.code).find((each) => each !== null && !distrusted.has(each)) ?? null;
    return { id, name, code, aliases, type: readSchoolType(name), area: null, pupils: null, staff: null, members: null, opened: null, closed: null, lineage: [] };
  });
};
