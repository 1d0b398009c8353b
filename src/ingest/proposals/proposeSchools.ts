import type { SchoolId } from '../../domain/ids.ts';
import type { School } from '../../domain/school.ts';
import { LIKENESSES, likenessOf, type Likeness } from './likeness.ts';
import { nameParts, placesOf, type NameParts } from './nameParts.ts';
import { readingsOf, spells } from './pinyin.ts';

/** A school that a name of a file may mean, to be said yes or no to by a person. */
export interface SchoolProposal {
  readonly school: SchoolId;
  /** The name of that school which is like it. */
  readonly name: string;
  /** A code of the reason in the language files (`match.<reason>`). */
  readonly reason: Likeness;
}

export type ProposalSchool = Pick<School, 'id' | 'name' | 'aliases' | 'type' | 'area' | 'code'>;

interface Asked {
  readonly name: string;
  /** Of the schools like it, those that can be meant. */
  readonly among: (school: ProposalSchool) => boolean;
}

export type Propose = (asked: Asked) => readonly SchoolProposal[];

/** So many are listed for one name; the rest is found by searching. */
const LISTED = 6;

interface Entry {
  readonly school: ProposalSchool;
  readonly name: string;
  readonly parts: NameParts;
}

/** What is longer is no school's name, and is like none. */
const LONGEST_NAME = 100;
const isName = (name: string): boolean => name.length <= LONGEST_NAME;

/** Looks for the schools that a name may mean, the likeliest first. `names`: of the file, which tell places too. */
export const proposer = (schools: readonly ProposalSchool[], names: readonly string[] = []): Propose => {
  const places = placesOf([...names, ...schools.flatMap(({ name, aliases, area }) => [name, ...aliases, area ?? ''])].filter(isName));
  const entries = schools.flatMap((school) => [school.name, ...school.aliases].filter((name) => isName(name) && /\p{Script=Han}/u.test(name)).flatMap((name): readonly Entry[] => {
    const parts = nameParts(name, places);
    const whole = nameParts(name);
    return [{ school, name, parts }, ...(whole.identity === parts.identity ? [] : [{ school, name, parts: whole }]), ...parts.told.map((told) => ({ school, name, parts: nameParts(told, places) }))];
  }));
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) for (const key of keysOf(entry.parts)) byFirst.set(key, [...(byFirst.get(key) ?? []), entry]);
  return ({ name, among }) => {
    if (!isName(name)) return [];
    const found = new Map<SchoolId, SchoolProposal>();
    const note = (entry: Entry, reason: Likeness): void => {
      const there = found.get(entry.school.id);
      if (there === undefined || rank(reason) < rank(there.reason)) found.set(entry.school.id, { school: entry.school.id, name: entry.name, reason });
    };
    if (/^[a-zü\s'’.-]{3,}$/i.test(name)) {
      for (const entry of entries) if (among(entry.school) && (spells(name, entry.name) || spells(name, shortName(entry.parts)))) note(entry, 'pinyin');
      return listed(found);
    }
    if (!/\p{Script=Han}/u.test(name)) return [];
    const parts = nameParts(name, places);
    const look = (asked: NameParts, told: boolean): void => {
      for (const entry of new Set(keysOf(asked).flatMap((key) => byFirst.get(key) ?? []))) {
        if (!among(entry.school)) continue;
        const reason = likenessOf(asked, { parts: entry.parts, type: entry.school.type, area: entry.school.area });
        if (reason !== null) note(entry, told ? 'former_name' : reason);
      }
    };
    look(parts, false);
    for (const told of parts.told) look(nameParts(told, places), true);
    return listed(found);
  };
};

const rank = (reason: Likeness): number => LIKENESSES.indexOf(reason);

const listed = (found: ReadonlyMap<SchoolId, SchoolProposal>): readonly SchoolProposal[] =>
  [...found.values()].toSorted((one, other) => rank(one.reason) - rank(other.reason) || (one.name < other.name ? -1 : 1)).slice(0, LISTED);

/** Names that may be one share number and words, and begin with the same sound or end with the same letter. */
const keysOf = ({ identity, number, words }: NameParts): readonly string[] => {
  const first = identity.at(0);
  const sounds = first === undefined ? [''] : [first, ...readingsOf(first), `>${identity.at(-1) ?? ''}`];
  return sounds.map((sound) => `${number} ${words} ${sound}`);
};

const KIND_LETTER = { kindergarten: '幼', primary: '小', junior: '初', senior: '高', complete: '中', middle: '中', nine_year: '学校', school: '学校', vocational: '职校', special: '特校' } as const;
const shortName = ({ identity, words, kind }: NameParts): string => identity + words + (kind === null ? '' : KIND_LETTER[kind]);
