import type { MetricId } from '../domain/ids.ts';
import type { School } from '../domain/school.ts';
import type { UnderstandContext } from './context.ts';
import { decideFraction } from './fractions.ts';
import { factsOf, type ColumnFacts } from './columnFacts.ts';
import { isFormNotes } from './formNotes.ts';
import type { Grid } from './grid.ts';
import { findHeader, headerNames, type HeaderPlace } from './header.ts';
import { decidePlaces, decideType, decideYear, has, type Roles } from './keyColumns.ts';
import type { ColumnRole, Mapping } from './mapping.ts';
import { decideLineage } from './lineageColumn.ts';
import { decideLong, decideWide } from './measureColumns.ts';
import { headerKey, indexMetrics } from './metrics.ts';
import { profileColumn } from './profile.ts';
import { decideLevel, rowsOfSchools } from './levelColumn.ts';
import { belongsToSchool, decideSplits } from './splitColumns.ts';
import { decideBrands, decideFindings, tableKind } from './tableKinds.ts';
import { metricOfTitle, schoolOfTitle, titleOf, yearOfTitle, type Title } from './titles.ts';
import { readYear, yearManner } from './years.ts';

const IGNORE: ColumnRole = { role: 'ignore' };

/** What one table is taken for, by its header, its values, its title and what was decided for the same header before. */
export const understand = (grid: Grid, context: UnderstandContext): Mapping => {
  if (isFormNotes(grid)) return { kind: 'observations', headerFrom: 0, headerTo: 0, columns: grid.columns.map(() => IGNORE), fractions: [], year: null, basis: 'calendar', school: null, schoolName: null };
  const place = findHeader(grid);
  const names = headerNames(grid, place);
  const remembered = context.remembered(fingerprint(names));
  if (remembered) {
    const columns = names.map((_, column) => remembered.columns[column] ?? IGNORE);
    return { ...remembered, ...place, columns, percents: (remembered.percents ?? []).filter((id) => !holdsFractions(grid, { id, columns, from: place.headerTo + 1 })), ...constants(grid, { place, columns, context }) };
  }
  return understandAt(grid, place, context);
};

/** The same under a header that the user pointed out. */
export const understandAt = (grid: Grid, place: HeaderPlace, context: UnderstandContext): Mapping => {
  const names = headerNames(grid, place);
  const index = indexMetrics(context.metrics);
  const columns = names.map((header, column) => factsOf(profileColumn(grid, { column, from: place.headerTo + 1, header }), index));
  const kind = tableKind(columns);
  const roles: Roles = new Map();
  for (const facts of columns) if (facts.personal) roles.set(facts.column, { role: 'personal' });
  const title: Title = titleOf(grid, place, context.fileName);
  switch (kind) {
    case 'brands':
      decideBrands(columns, roles);
      break;
    case 'findings':
      decideFindings(columns, roles);
      break;
    case 'observations':
      decideObservations(grid, columns, { roles, from: place.headerTo + 1, title, index, schools: context.schools });
      break;
  }
  const decided = columns.map(({ column }) => roles.get(column) ?? IGNORE);
  return { kind, ...place, columns: decided, fractions: [], ...constants(grid, { place, columns: decided, context }) };
};

const decideObservations = (
  grid: Grid,
  columns: readonly ColumnFacts[],
  { roles, from, title, index, schools }: { readonly roles: Roles; readonly from: number; readonly title: Title; readonly index: ReturnType<typeof indexMetrics>; readonly schools: readonly School[] },
): void => {
  decidePlaces(columns, roles);
  decideYear(columns, roles);
  decideLineage(columns, roles);
  const typed: Roles = new Map(roles);
  decideType(columns, typed);
  const type = columns.find((facts) => typed.get(facts.column)?.role === 'schoolType');
  const school = [...roles].find(([, role]) => role.role === 'school')?.[0];
  const rows = rowsOfSchools(grid, { from, school });
  if (type && (school === undefined || belongsToSchool(grid, rows, { column: type.column, school }))) roles.set(type.column, { role: 'schoolType' });
  decideLevel(grid, columns, { roles, rows });
  const open = (facts: ColumnFacts): boolean => facts !== type;
  if (!decideLong(columns.filter(open), roles, { index, schools })) decideWide(columns.filter(open), roles, () => metricOfTitle(title, index).metric);
  const taken = has(roles, 'metric') || has(roles, 'value');
  if (taken && (school !== undefined || has(roles, 'schoolCode'))) decideSplits(grid, columns, { roles, rows });
};

/** Year, basis and school where no column tells them. */
const constants = (
  grid: Grid,
  { place, columns, context }: { readonly place: HeaderPlace; readonly columns: readonly ColumnRole[]; readonly context: UnderstandContext },
): Pick<Mapping, 'year' | 'basis' | 'school' | 'schoolName'> => {
  const title: Title = titleOf(grid, place, context.fileName);
  const names = headerNames(grid, place);
  const column = columns.findIndex(({ role }) => role === 'year');
  const yearly = names.flatMap((name, at) => ('year' in (columns[at] ?? IGNORE) ? [readYear(name, yearManner('', [name]))] : []));
  const fromTitle = column < 0 && yearly.length === 0 ? yearOfTitle(title) : null;
  const basis = column >= 0 ? basisOf(grid, { column, from: place.headerTo + 1, header: names[column] ?? '' }) : (yearly[0]?.basis ?? fromTitle?.basis ?? 'calendar');
  const named = columns.some((role) => role.role === 'school' || role.role === 'schoolCode' || (role.role === 'value' && role.school !== undefined));
  return { year: fromTitle?.year ?? null, basis, school: null, schoolName: named ? null : schoolOfTitle(title, context.schools) };
};

const basisOf = (grid: Grid, { column, from, header }: { readonly column: number; readonly from: number; readonly header: string }): Mapping['basis'] => {
  const { texts } = profileColumn(grid, { column, from, header });
  const manner = yearManner(header, texts.map(({ text }) => text));
  const bases = texts.map(({ text }) => readYear(text, manner)?.basis);
  return bases.filter((basis) => basis === 'school').length > bases.filter((basis) => basis === 'calendar').length ? 'school' : 'calendar';
};

/** A column that was percent last time and never exceeds 1 now is to be looked at again. */
const holdsFractions = (grid: Grid, { id, columns, from }: { readonly id: MetricId; readonly columns: readonly ColumnRole[]; readonly from: number }): boolean => {
  const column = columns.findIndex((role) => role.role === 'metric' && role.metric === id && role.part === 'value');
  return column >= 0 && decideFraction(profileColumn(grid, { column, from, header: '' }).texts, true) === true;
};

/** Columns without a name at the end are what some row put too much. */
const fingerprint = (names: readonly string[]): string => names.slice(0, names.findLastIndex((name) => name !== '') + 1).map(headerKey).join('\u001F');

/** Names a header, so that a mapping can be remembered for the next file that has the same. */
export const headerFingerprint = (grid: Grid, mapping: Pick<Mapping, 'headerFrom' | 'headerTo'>): string => fingerprint(headerNames(grid, mapping));

