import type { SchoolId } from './ids.ts';
import type { School } from './school.ts';

type Named = Pick<School, 'id' | 'name'>;

/** Where the name of a place ends: 云岫区|实验小学, 常州市|新北区|薛家小学, Yunxi District |No. 1 School. */
const JOINTS = /[省市区县旗州盟镇乡]|街道|\b(?:district|county|city|town|borough)\s+/giu;
const LONGEST_PREFIX = 24;
/** What is left must still be a name, not only a kind of school. */
const BARE = /^.?$|^(?:小学|初中|中学|高中|学校|幼儿园|(?:primary|middle|high)?\s*school|kindergarten)$/iu;

/** The names of places that a name begins with, the shortest first. */
const places = (name: string): readonly string[] => [...name.slice(0, LONGEST_PREFIX).matchAll(JOINTS)].map((found) => name.slice(0, found.index + found[0].length)).filter((place) => place.length > 1);

const counted = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
};

/**
 * What schools are called where everybody knows the place: without the name of the district that most of them begin
 * with. Nobody is called what another could be called: such schools keep their full names.
 */
export const shortNames = (schools: readonly Named[]): ReadonlyMap<SchoolId, string> => {
  const shared = counted(schools.flatMap(({ name }) => places(name)));
  const shortened = schools.map(({ id, name }) => {
    const place = places(name).findLast((one) => (shared.get(one) ?? 0) * 2 > schools.length);
    const rest = place === undefined ? name : name.slice(place.length).trimStart();
    return { id, name, short: schools.length < 2 || BARE.test(rest) ? name : rest };
  });
  const taken = counted(shortened.flatMap(({ name, short }) => (short === name ? [name] : [name, short])));
  return new Map(shortened.map(({ id, name, short }) => [id, taken.get(short) === 1 ? short : name]));
};
