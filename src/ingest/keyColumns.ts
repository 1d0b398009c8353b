import { yearShare, yearsOf, type ColumnFacts } from './columnFacts.ts';
import type { ColumnRole } from './mapping.ts';
import { PLACE_ORDER, type KeyRole } from './roleWords.ts';
import { readSchoolType } from './schoolTypes.ts';
import { isUnit } from '../domain/units.ts';

/** Roles by column as they are decided, one after the other; a column is decided once. */
export type Roles = Map<number, ColumnRole>;

const filled = (facts: ColumnFacts): boolean => facts.profile.filled > 0;
/** One text for all rows tells nothing of a school. */
const tells = ({ profile }: ColumnFacts): boolean => profile.texts.length > 1 || profile.filled <= 3;
export const SCHOOL_SHAPE = /(?:小学|中学|学校|幼儿园|学院|大学|小學|中學|學校|大學|學院|实小|一中|二中|中心校|School|Academy|College|Nursery)(?:[(（].*[)）])?$/i;

/** Which column names the school, its code, its type and its area; a place named on several levels is taken on the finest. */
export const decidePlaces = (columns: readonly ColumnFacts[], roles: Roles): void => {
  const open = (facts: ColumnFacts): boolean => !roles.has(facts.column) && filled(facts);
  const names = columns.filter((facts) => facts.place?.part === 'name' && filled(facts));
  const finest = PLACE_ORDER.find((level) => names.some((facts) => facts.place?.level === level));
  if (finest !== undefined && (names.length > 1 || finest !== 'school')) {
    const at = PLACE_ORDER.indexOf(finest);
    const coarser = PLACE_ORDER.slice(at + 1).find((level) => names.some((facts) => facts.place?.level === level));
    const school = names.find((facts) => facts.place?.level === finest);
    const area = coarser === undefined || coarser === 'country' ? undefined : names.find((facts) => facts.place?.level === coarser);
    const codes = columns.filter((facts) => facts.place?.part === 'code' && facts.place.level === finest && filled(facts));
    const code = codes.find((facts) => /urn|code$/i.test(facts.header) && !/^old/i.test(facts.header)) ?? codes[0];
    if (school) roles.set(school.column, { role: 'school' });
    if (code) roles.set(code.column, { role: 'schoolCode' });
    if (area && tells(area)) roles.set(area.column, { role: 'area' });
    for (const facts of columns) if (facts.place !== null && !roles.has(facts.column)) roles.set(facts.column, { role: 'ignore' });
  }
  const keyed = (key: KeyRole): readonly ColumnFacts[] => columns.filter((facts) => facts.key === key && open(facts));
  if (!has(roles, 'school')) {
    const candidates = keyed('school').filter((facts) => !areUnits(facts));
    const school = candidates.find((facts) => /学校|校名|學校|school/i.test(facts.header)) ?? candidates[0] ?? bySchoolShape(columns.filter(open));
    if (school) roles.set(school.column, { role: 'school' });
  }
  if (!has(roles, 'schoolCode')) {
    const candidates = keyed('schoolCode');
    const code = candidates.find((facts) => /标识码|學校代碼|学校代码|urn/i.test(facts.header)) ?? candidates[0];
    if (code) roles.set(code.column, { role: 'schoolCode' });
  }
  if (!has(roles, 'area')) {
    const area = keyed('area').find(tells);
    if (area) roles.set(area.column, { role: 'area' });
  }
  for (const facts of keyed('school').filter(areUnits)) roles.set(facts.column, { role: 'unit' });
};

/** A register's type says the type of school, whatever it says; a bare 类型 must hold types of school. */
export const decideType = (columns: readonly ColumnFacts[], roles: Roles): void => {
  const candidates = columns.filter((facts) => facts.key === 'schoolType' && !roles.has(facts.column) && filled(facts));
  const typed = candidates.find((facts) => /学校|办学|學校|学段|school|establishment/i.test(facts.header) || holdsTypes(facts));
  if (typed) roles.set(typed.column, { role: 'schoolType' });
};

export const has = (roles: Roles, role: ColumnRole['role']): boolean => [...roles.values()].some((each) => each.role === role);

const areUnits = ({ profile }: ColumnFacts): boolean => profile.texts.length > 0 && profile.texts.every(({ text }) => isUnit(text.trim().toLowerCase()));

const holdsTypes = ({ profile }: ColumnFacts): boolean =>
  profile.texts.filter(({ text }) => readSchoolType(text) !== 'other').length >= profile.texts.length * 0.5;

const bySchoolShape = (columns: readonly ColumnFacts[]): ColumnFacts | undefined =>
  columns.find(({ profile, key }) => (key === null || key === 'programme' || key === 'lineage') && profile.texts.length > 0 && profile.texts.filter(({ text }) => SCHOOL_SHAPE.test(text.trim())).length >= profile.texts.length * 0.6);

/** The column of the year: named so and holding years, else one that holds nothing but a few years. */
export const decideYear = (columns: readonly ColumnFacts[], roles: Roles): void => {
  const open = columns.filter((facts) => !roles.has(facts.column) && filled(facts));
  const named = open.filter((facts) => facts.key === 'year').toSorted((a, b) => yearShare(b) - yearShare(a))[0];
  if (named && (yearShare(named) >= 0.3 || /年|year/i.test(named.header))) {
    roles.set(named.column, { role: 'year' });
    return;
  }
  const silent = open.find((facts) => facts.metric === null && facts.key === null && facts.profile.texts.length <= 60 && yearShare(facts) === 1 && yearsOf(facts).every((year) => year >= 1990 && year <= 2040));
  if (silent) roles.set(silent.column, { role: 'year' });
};
