import { readYearOrNull } from './years.ts';
import type { SchoolId } from '../domain/ids.ts';
import type { Problem } from '../domain/problem.ts';
import type { School } from '../domain/school.ts';
import type { InterpretContext } from './context.ts';
import type { SchoolMatch, SchoolTie } from './draft.ts';
import { cellText, type Grid, placeOf } from './grid.ts';
import type { Mapping } from './mapping.ts';
import { readNumber } from '../domain/numerals.ts';
import { isBlank, splitNames, wordKey } from '../domain/plainText.ts';
import { firstColumn, type RowKeys } from './rowKeys.ts';
import { resolveSchools } from './schools.ts';
import { readSchoolType } from './schoolTypes.ts';
import { schoolKey } from './schoolNames.ts';
import { reasonCode } from './setAsideBuilder.ts';
import { readToldLineage, withHistory, type ToldSchools } from './toldLineage.ts';

/** The schools of a table: `schoolOf` gives the place in `schools` of each candidate of the rows, -1 where refused. */
export interface SettledSchools {
  readonly schools: readonly SchoolId[];
  readonly schoolOf: Int32Array;
  readonly matches: readonly (SchoolMatch | null)[];
  readonly newSchools: readonly School[];
  /** What a register says of schools that are known already, where it says something new. */
  readonly changedSchools: readonly School[];
  readonly ties: readonly SchoolTie[];
  readonly lineageRead: ToldSchools['read'];
  readonly warnings: readonly Problem[];
}

export const settleSchools = (grid: Grid, mapping: Mapping, { context, headers, keys }: { readonly context: InterpretContext; readonly headers: readonly string[]; readonly keys: RowKeys }): SettledSchools => {
  const places = keys.candidates.flatMap(({ rows }, place) => (rows > 0 ? [place] : []));
  const active = places.flatMap((place) => keys.candidates[place] ?? []);
  const chosen = mapping.school !== null && firstColumn(mapping, 'school') < 0 && firstColumn(mapping, 'schoolCode') < 0 ? mapping.school : null;
  const resolved = chosen === null
    ? resolveSchools(active, context.schools, context.corrections)
    : { matches: active.map(({ name, code, rows, years }): SchoolMatch => ({ name, code, rows, years: [...years], school: chosen, by: 'user', proposals: [] })), newSchools: [], sharedCodes: [] };
  const schools: SchoolId[] = [];
  const placeOfSchool = new Map<SchoolId, number>();
  const schoolOf = new Int32Array(keys.candidates.length).fill(-1);
  resolved.matches.forEach((match, at) => {
    if (!match) return;
    const place = placeOfSchool.get(match.school) ?? schools.length;
    if (place === schools.length) {
      placeOfSchool.set(match.school, place);
      schools.push(match.school);
    }
    schoolOf[places[at] ?? 0] = place;
  });
  for (let at = 0; at < keys.rows; at += 1) {
    const candidate = keys.candidate[at] ?? -1;
    if (keys.skip[at] === 0 && candidate >= 0 && (schoolOf[candidate] ?? -1) < 0) keys.skip[at] = reasonCode('school_refused') + 1;
  }
  const facts = registerFacts(grid, mapping, { keys, schoolOf, schools });
  const told = readToldLineage(grid, { mapping, headers, file: context.fileName, keys, schools, schoolOf });
  const namesOfSchools = new Set([...active, ...context.schools].map(({ name }) => schoolKey(name)));
  const isTaken = (name: string): boolean => namesOfSchools.has(schoolKey(name));
  const isRegister = !mapping.columns.some(({ role }) => role === 'metric' || role === 'value' || role === 'numerator');
  const known = new Map(context.schools.map((school) => [school.id, school]));
  const changedSchools = schools.flatMap((id) => {
    const school = known.get(id);
    if (!school) return [];
    const said = facts.get(id) ?? {};
    const after = withHistory(withFacts(school, isRegister ? said : stillUnknown(school, said)), told.histories.get(id), isTaken);
    return JSON.stringify(after) === JSON.stringify(school) ? [] : [after];
  });
  return {
    schools,
    schoolOf,
    matches: resolved.matches,
    newSchools: resolved.newSchools.map((school) => withHistory(withFacts(school, facts.get(school.id) ?? {}), told.histories.get(school.id), isTaken)),
    changedSchools,
    ties: told.ties,
    lineageRead: told.read,
    warnings: [...told.warnings, ...resolved.sharedCodes.slice(0, 20).map(({ code, names, candidate }): Problem => {
      const row = keys.firstRow[places[candidate] ?? 0] ?? 0;
      return { code: 'two_schools_one_code', place: { file: context.fileName, ...placeOf(grid, row), text: code }, values: { code, names: names.join('、') } };
    })],
  };
};

type Facts = Partial<{ -readonly [Key in 'type' | 'area' | 'pupils' | 'staff' | 'members' | 'opened' | 'closed' | 'aliases']: School[Key] }>;

const withFacts = (school: School, facts: Facts): School => ({
  ...school,
  ...facts,
  aliases: [...new Set([...school.aliases, ...(facts.aliases ?? [])])].filter((alias) => alias !== school.name),
});

/** A table of figures may tell what nobody knew of a school; only a register corrects. */
const stillUnknown = (school: School, { type, area, pupils, staff, members, opened, closed }: Facts): Facts => ({
  type: school.type === 'other' ? (type ?? 'other') : school.type,
  area: school.area ?? area ?? null,
  pupils: school.pupils ?? pupils ?? null,
  staff: school.staff ?? staff ?? null,
  members: school.members ?? members ?? null,
  opened: school.opened ?? opened ?? null,
  closed: school.closed ?? closed ?? null,
});

/** What the columns of a register say; of several rows the last in time says it. */
const registerFacts = (
  grid: Grid,
  mapping: Mapping,
  { keys, schoolOf, schools }: { readonly keys: RowKeys; readonly schoolOf: Int32Array; readonly schools: readonly SchoolId[] },
): ReadonlyMap<SchoolId, Facts> => {
  const facts = new Map<SchoolId, Facts>();
  const latest = new Map<SchoolId, number>();
  const columns = mapping.columns.flatMap(({ role }, column) => (/^(?:schoolType|area|pupils|staff|members|opened|closed|alias)$/.test(role) ? [{ role, column }] : []));
  if (columns.length === 0) return facts;
  for (let at = 0; at < keys.rows; at += 1) {
    const id = keys.skip[at] === 0 ? schools[schoolOf[keys.candidate[at] ?? 0] ?? -1] : undefined;
    if (id === undefined || (keys.year[at] ?? 0) < (latest.get(id) ?? -1)) continue;
    latest.set(id, keys.year[at] ?? 0);
    const said = facts.get(id) ?? {};
    for (const { role, column } of columns) tell(said, role, cellText(grid, at + keys.from, column));
    facts.set(id, said);
  }
  return facts;
};

const tell = (facts: Facts, role: string, text: string): void => {
  if (isBlank(text)) return;
  const number = readNumber(wordKey(text).replace(/(?:人|名|位)$/, ''));
  if (role === 'schoolType' && readSchoolType(text) !== 'other') facts.type = readSchoolType(text);
  if (role === 'area') facts.area = text.trim();
  if ((role === 'pupils' || role === 'staff' || role === 'members') && number !== null && number >= 0) facts[role] = Math.round(number);
  if (role === 'opened' || role === 'closed') {
    const year = readYearOrNull(text);
    if (year !== null) facts[role] = year;
  }
  if (role === 'alias') facts.aliases = [...new Set([...(facts.aliases ?? []), ...splitNames(text)])];
};
