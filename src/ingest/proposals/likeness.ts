import type { SchoolType } from '../../domain/school.ts';
import { lookAlike } from './likeCharacters.ts';
import type { NameParts } from './nameParts.ts';
import { soundAlike } from './pinyin.ts';
import { mayBeOneKind } from './schoolKinds.ts';

/** Why two names may be of one school, the likeliest first. */
export const LIKENESSES = [
  'code_differs', 'several', 'writing', 'former_name', 'brackets', 'prefix', 'party_organisation', 'extra_words', 'short_form', 'group', 'campus', 'pinyin', 'homophone', 'lookalike', 'abbreviation', 'one_character',
] as const;
export type Likeness = (typeof LIKENESSES)[number];

interface KnownName {
  readonly parts: NameParts;
  readonly type: SchoolType;
  readonly area: string | null;
}

/**
 * Why a name asked about may be another spelling of a known one; null where it is not: another kind of school, number, place
 * or campus, or a name that is merely similar.
 */
export const likenessOf = (asked: NameParts, { parts: known, type, area }: KnownName): Likeness | null => {
  if (asked.number !== known.number || asked.words !== known.words) return null;
  if (!mayBeOneKind(asked.kind, { kind: known.kind, type })) return null;
  if (!placesAgree(asked, known, area)) return null;
  if (asked.campus !== '' && known.campus !== '' && !campusAgrees(asked.campus, known.campus)) return null;
  const same = sameIdentity(asked, known);
  if (same === null) return null;
  if (same !== 'equal') return same;
  if (asked.identity === '' && asked.words === '' && asked.number === '') return null;
  if (asked.kind === null && !asked.group && asked.identity.length < 2) return null;
  if (asked.key === known.key) return 'writing';
  if (asked.campus !== known.campus) return 'campus';
  if (asked.group !== known.group) return 'group';
  if (asked.party !== known.party) return 'party_organisation';
  if (asked.extra !== known.extra) return 'extra_words';
  if (asked.bracket !== known.bracket || asked.told.length !== known.told.length || unbracketed(asked.key) === unbracketed(known.key)) return 'brackets';
  return asked.places === known.places ? 'short_form' : 'prefix';
};

const unbracketed = (key: string): string => key.replaceAll(/[()]/g, '');

/** 天宁区 and 钟楼区 are two; a name without a place may be of either, but not against the area of the register. */
const placesAgree = (asked: NameParts, known: NameParts, area: string | null): boolean => {
  const [a, b] = [asked.places, known.places];
  const agree = a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
  const district = area === null ? undefined : /([\p{Script=Han}]{2,4})[区县市]$/u.exec(area)?.[1];
  return agree && (a === '' || b !== '' || district === undefined || a.includes(district) || !/[区县]/.test(asked.key.slice(0, 9)));
};

const campusAgrees = (one: string, other: string): boolean => one.replace(/校$/, '') === other.replace(/校$/, '');

const sameIdentity = (asked: NameParts, known: NameParts): 'equal' | 'homophone' | 'lookalike' | 'abbreviation' | 'one_character' | null => {
  const [one, other] = [asked.identity, known.identity];
  if (one === other) return 'equal';
  if (one === '' || other === '') return null;
  if (one.length === other.length) return sameLength(Array.from(one), Array.from(other), asked.words !== '');
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short[0] === long[0] && isWithin(short, long) && !(long.length - short.length === 1 && TELLS_APART.test(leftOut(short, long))) ? 'abbreviation' : null;
};

/** Letters by which neighbours are told apart. */
const TELLS_APART = /[东南西北中新老上下前后大小\d一二三四五六七八九十]/;

const sameLength = (one: readonly string[], other: readonly string[], hasWords: boolean): 'homophone' | 'lookalike' | 'one_character' | null => {
  const unlike = one.flatMap((character, at) => (character === other[at] ? [] : [[character, other[at] ?? ''] as const]));
  if (unlike.some((pair) => pair.every((character) => TELLS_APART.test(character)))) return null;
  if (one.length < 2 && !hasWords) return null;
  if (unlike.every(([a, b]) => soundAlike(a, b))) return 'homophone';
  if (unlike.length === 1 && unlike.every(([a, b]) => lookAlike(a, b))) return 'lookalike';
  return unlike.length === 1 && one.length >= 3 ? 'one_character' : null;
};

const isWithin = (short: string, long: string): boolean => {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
};

const leftOut = (short: string, long: string): string => {
  let at = 0;
  return Array.from(long, (character) => {
    if (character !== short[at]) return character;
    at += 1;
    return '';
  }).join('');
};
