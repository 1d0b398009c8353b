import type { SchoolId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { Draft, SchoolMatch } from './draft.ts';
import { joinLineage } from './joinLineage.ts';
import { NO_CORRECTIONS } from './mapping.ts';
import { schoolKey } from './schoolNames.ts';
import { resolveSchools, type Candidate } from './schools.ts';

export interface UnitedSchools {
  readonly newSchools: readonly School[];
  readonly idOf: (id: SchoolId) => SchoolId;
  readonly matchOf: (match: SchoolMatch) => SchoolMatch;
}

/**
 * New schools of several files that are one, by code or by name, and those that may be. Two names of one file were already
 * told apart there, and what the user called new stays by itself.
 */
export const uniteSchools = (drafts: readonly Draft[], known: readonly School[]): UnitedSchools => {
  const knownIds = new Set(known.map(({ id }) => id));
  const decided = new Set(drafts.flatMap((draft) => draft.schools.filter(({ by }) => by === 'user').map(({ school }) => school)));
  const byId = new Map<SchoolId, { school: School; files: Set<number> }>();
  const latestFirst = drafts.map((draft, file) => ({ draft, file })).toSorted((a, b) => latestYear(b.draft) - latestYear(a.draft));
  latestFirst.forEach(({ draft, file }) => {
    for (const school of draft.newSchools) {
      if (knownIds.has(school.id)) continue;
      const there = byId.get(school.id);
      byId.set(school.id, { school: there ? (isNamedAfter(there.school) || !isNamedAfter(school) ? joined(there.school, school) : joined(school, there.school)) : school, files: new Set([...(there?.files ?? []), file]) });
    }
  });
  const open = [...byId.values()].filter(({ school }) => !decided.has(school.id));
  const candidates = open.map(({ school, files }): Candidate => ({ name: school.name, code: school.code, rows: 1, years: files }));
  const { matches } = resolveSchools(candidates, open.map(({ school }) => school).filter(({ code }) => code !== null), NO_CORRECTIONS);
  const into = new Map<SchoolId, { readonly school: SchoolId; readonly by: SchoolMatch['by'] }>();
  const likely = new Map<SchoolId, SchoolMatch['proposals']>();
  matches.forEach((match, at) => {
    const from = open[at]?.school.id;
    if (!match || from === undefined) return;
    if (match.school !== from && byId.has(match.school)) into.set(from, { school: match.school, by: match.by });
    else likely.set(from, match.proposals);
  });
  const idOf = (id: SchoolId): SchoolId => into.get(id)?.school ?? id;
  const merged = new Map<SchoolId, School>();
  for (const [id, { school }] of byId) if (idOf(id) === id) merged.set(id, school);
  for (const [id, { school }] of byId) {
    const target = merged.get(idOf(id));
    if (target && target.id !== id) merged.set(target.id, joined(target, school));
  }
  return {
    newSchools: [...merged.values()],
    idOf,
    matchOf: (match) => {
      const to = into.get(match.school);
      if (to) return { ...match, school: to.school, by: to.by === 'new' ? match.by : to.by, proposals: [] };
      if (match.by !== 'new' && match.by !== 'proposed') return match;
      const proposals = [...match.proposals, ...(likely.get(match.school) ?? [])]
        .map((proposal) => ({ ...proposal, school: idOf(proposal.school) }))
        .filter(({ school }, at, all) => school !== match.school && all.findIndex((each) => each.school === school) === at);
      return { ...match, proposals, by: proposals.length > 0 ? 'proposed' : 'new' };
    },
  };
};

/** Whether the school bears the name that it was made from, and not one that a person said to be its. */
const isNamedAfter = ({ id, name, code }: School): boolean => code !== null || id === `s:${schoolKey(name)}`;

/** A register, which has no year, speaks of today. */
const latestYear = ({ years }: Draft): number => years.at(-1) ?? Number.MAX_SAFE_INTEGER;

/** What two files say of one school: the name of the later stays, what either alone knows is kept. */
const joined = (one: School, other: School): School => ({
  ...one,
  code: one.code ?? other.code,
  aliases: [...new Set([...one.aliases, other.name, ...other.aliases])].filter((alias) => alias !== one.name).toSorted(),
  type: one.type === 'other' ? other.type : one.type,
  area: one.area ?? other.area,
  pupils: one.pupils ?? other.pupils,
  staff: one.staff ?? other.staff,
  members: one.members ?? other.members,
  opened: one.opened ?? other.opened,
  closed: one.closed ?? other.closed,
  lineage: joinLineage(one.lineage, other.lineage),
});
