import { placeInFile } from '../domain/fileRow.ts';
import { sameInBoth } from '../domain/bilingual.ts';
import type { BrandApplication } from '../domain/brand.ts';
import type { Finding } from '../domain/finding.ts';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { NameTie } from '../domain/journal.ts';
import type { Metric } from '../domain/metric.ts';
import type { ObservationColumns } from '../domain/observation.ts';
import type { Problem } from '../domain/problem.ts';
import type { School } from '../domain/school.ts';
import type { SetAsideColumns } from '../domain/setAside.ts';
import type { Year, YearBasis } from '../domain/year.ts';
import type { SchoolMatch } from './draft.ts';
import { joinLineage } from './joinLineage.ts';
import { mergeObservations } from './mergeObservations.ts';
import { mergeSetAside } from './mergeSetAside.ts';
import type { PlannedTable } from './plannedTable.ts';
import { schoolKey } from './schoolNames.ts';
import { tieSchools } from './tieSchools.ts';
import { uniteSchools } from './uniteSchools.ts';
import { yearsSpoken } from './yearsSpoken.ts';

/** What the tables of many files come to as one import: everything a commit writes, and what the review should say of it. */
export interface ImportPlan {
  readonly observations: ObservationColumns;
  readonly brands: readonly BrandApplication[];
  readonly findings: readonly Finding[];
  readonly setAside: SetAsideColumns;
  readonly newSchools: readonly School[];
  readonly newAliases: readonly { readonly school: SchoolId; readonly alias: string }[];
  /** Names that were taken for a school's without being its own. */
  readonly ties: readonly NameTie[];
  readonly newMetrics: readonly Metric[];
  /** Schools of the workspace of which a register says something new, as they would be after a `schoolEdited`. */
  readonly changedSchools: readonly School[];
  readonly schoolIds: readonly SchoolId[];
  readonly metricIds: readonly MetricId[];
  readonly years: readonly Year[];
  /** By file. cells = accepted + setAside. */
  readonly files: readonly { readonly basis: YearBasis; readonly cells: number; readonly accepted: number; readonly setAside: number }[];
  /** How the schools of each table were found, once all files are seen together. In the order of the tables. */
  readonly matches: readonly (readonly SchoolMatch[])[];
  /** Figures that two files give differently, with both places (the first file's is kept; at most 50 are told), and remarks of which no school could be found. */
  readonly warnings: readonly Problem[];
}

/** Merges the drafts of all files into one import. Ids come from codes and names, so that the order of files changes none. */
export const planImport = (tables: readonly PlannedTable[], known: { readonly schools: readonly School[]; readonly metrics: readonly Metric[] }): ImportPlan => {
  const united = uniteSchools(tables.map(({ draft }) => draft), known.schools);
  const { observations, doubles } = mergeObservations(tables, united.idOf);
  const files = countFiles(tables);
  for (const { file } of doubles) {
    const counts = files[file];
    if (counts) files[file] = { ...counts, accepted: counts.accepted - 1, setAside: counts.setAside + 1 };
  }
  const brands = tables.flatMap(({ draft }) => draft.brands.map((brand) => ({ ...brand, school: united.idOf(brand.school) })));
  const findings = tables.flatMap(({ draft }) => draft.findings.map((finding) => ({ ...finding, school: united.idOf(finding.school) })));
  const newMetrics = mergeMetrics(tables, new Set(known.metrics.map(({ id }) => id)));
  const matches = tables.map(({ draft }) => draft.schools.map(united.matchOf));
  const tied = tieSchools(
    tables.flatMap(({ draft }) => draft.ties.map((tie) => ({ ...tie, school: united.idOf(tie.school) }))),
    { known: known.schools, newSchools: united.newSchools, changedSchools: joinChanged(tables.flatMap(({ draft }) => draft.changedSchools)) },
  );
  const nameOf = new Map([...known.schools, ...united.newSchools].map((school) => [school.id, school.name]));
  const metricName = new Map([...known.metrics, ...newMetrics].map((metric) => [metric.id, metric.name]));
  return {
    observations,
    brands,
    findings,
    setAside: mergeSetAside(tables, doubles),
    newSchools: tied.newSchools,
    newAliases: aliasesOf(matches.flat(), known.schools),
    ties: tiesOf(tables, matches, [...known.schools, ...tied.newSchools]),
    newMetrics,
    changedSchools: tied.changedSchools,
    schoolIds: [...new Set(matches.flat().map(({ school }) => school))],
    metricIds: [...observations.metrics],
    years: yearsSpoken({ observations, brands, findings }),
    files,
    matches,
    warnings: [...tied.warnings.slice(0, 20), ...doubles.filter(({ same }) => !same).slice(0, 50).map(({ file, row, text, first, school, year, metric, header }): Problem => ({
      code: 'files_differ',
      place: { ...placeIn(tables, file, row), column: header, text },
      values: {
        school: nameOf.get(school) ?? '', year, metric: metricName.get(metric) ?? sameInBoth(''),
        first: first.text, firstFile: placeIn(tables, first.file, first.row).file, firstRow: placeIn(tables, first.file, first.row).row, second: text, secondFile: placeIn(tables, file, row).file, secondRow: placeIn(tables, file, row).row,
      },
    }))],
  };
};

/** Of two files that change one school the later holds; names and history of both are kept. */
const joinChanged = (schools: readonly School[]): readonly School[] => {
  const joined = new Map<SchoolId, School>();
  for (const school of schools) {
    const before = joined.get(school.id);
    joined.set(school.id, before ? { ...school, aliases: [...new Set([...before.aliases, ...school.aliases])], lineage: joinLineage(before.lineage, school.lineage) } : school);
  }
  return [...joined.values()];
};

const placeIn = (tables: readonly PlannedTable[], file: number, row: number): { readonly file: string; readonly row: number } => {
  const table = tables.find((each) => each.file === file);
  return placeInFile({ name: table?.fileName ?? '', ...(table?.sheets ? { sheets: table.sheets } : {}), ...(table?.prose ? { prose: table.prose } : {}) }, row);
};

const countFiles = (tables: readonly PlannedTable[]): { basis: YearBasis; cells: number; accepted: number; setAside: number }[] => {
  const files: { basis: YearBasis; cells: number; accepted: number; setAside: number }[] = [];
  for (const { file, draft } of tables) {
    for (let at = files.length; at <= file; at += 1) files.push({ basis: 'calendar', cells: 0, accepted: 0, setAside: 0 });
    const before = files[file];
    if (before) {
      files[file] = { basis: draft.mapping.basis, cells: before.cells + draft.cells, accepted: before.accepted + draft.accepted, setAside: before.setAside + draft.setAside.length };
    }
  }
  return files;
};

const KINDS: readonly Metric['kind'][] = ['count', 'boolean', 'score', 'rate', 'ordinal'];
const weight = ({ kind }: Metric): number => KINDS.indexOf(kind);

/** A metric that several files bring in must be of one kind: the one that says most. */
const mergeMetrics = (tables: readonly PlannedTable[], known: ReadonlySet<MetricId>): readonly Metric[] => {
  const merged = new Map<MetricId, Metric>();
  for (const metric of tables.flatMap(({ draft }) => draft.newMetrics)) {
    const there = merged.get(metric.id);
    if (known.has(metric.id)) continue;
    if (!there || weight(metric) > weight(there)) merged.set(metric.id, { ...metric, headers: [...new Set([...(there?.headers ?? []), ...metric.headers])] });
    else merged.set(metric.id, { ...there, headers: [...new Set([...there.headers, ...metric.headers])] });
  }
  return [...merged.values()];
};

/** What was taken on a name other than the school's own: so much can be separated again (domain/register). */
const tiesOf = (tables: readonly PlannedTable[], matches: ImportPlan['matches'], schools: readonly School[]): readonly NameTie[] => {
  const names = new Map(schools.map(({ id, name }) => [id, schoolKey(name)]));
  return tables.flatMap(({ file }, table) =>
    (matches[table] ?? []).flatMap(({ name, code, school, by, years }): readonly NameTie[] =>
      (by === 'alias' || by === 'user') && names.get(school) !== schoolKey(name) ? [{ file, name, code, school, by, years: years.filter((year) => year > 0) }] : [],
    ),
  );
};

/** A name under which a known school came is learned. */
const aliasesOf = (matches: readonly SchoolMatch[], schools: readonly School[]): ImportPlan['newAliases'] => {
  const known = new Map(schools.map((school) => [school.id, new Set([school.name, ...school.aliases].map(schoolKey))]));
  const found: { readonly school: SchoolId; readonly alias: string }[] = [];
  for (const { school, name, code } of matches) {
    const names = known.get(school);
    const key = schoolKey(name);
    if (!names || names.has(key) || name === code) continue;
    names.add(key);
    found.push({ school, alias: name });
  }
  return found;
};
