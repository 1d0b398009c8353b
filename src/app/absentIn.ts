import type { YearSpan } from '../domain/answers/yearSpan.ts';
import type { Workspace } from '../domain/journal.ts';
import type { Search } from '../ui/AddressContext.ts';
import { groupsOf } from '../views/scope/scopeOf.ts';

const KINDS = ['metric', 'school', 'area', 'group', 'year'] as const;
type Kind = (typeof KINDS)[number];

/** Something that an address names and the workspace does not have. */
export interface Absent {
  readonly kind: Kind;
  readonly value: string;
}

/** What the names of an address hold, one or a list of them. */
const NAMES: Readonly<Record<string, Kind>> = {
  metric: 'metric', metrics: 'metric', lead: 'metric', other: 'metric', colour: 'metric', size: 'metric',
  school: 'school', schools: 'school', dot: 'school', areas: 'area', groups: 'group', year: 'year', base: 'year', from: 'year', to: 'year',
};

/** What stands in the place of a metric: sizes of a school (Relation), ways to colour (heat map). */
const NO_METRICS = new Set<string | number>(['pupils', 'staff', 'members', 'place', 'norm']);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const isText = (value: unknown): value is string | number => (typeof value === 'string' && value !== '') || typeof value === 'number';

/** Whether an address names years: only then is the span needed. */
export const namesYears = (search: Search): boolean => Object.entries(NAMES).some(([name, kind]) => kind === 'year' && search[name] !== undefined);

/**
 * What an address names that is not in the workspace, and the address without it. Years are judged by the span of the
 * results (null: not at all), and a range that ends before it begins is none.
 */
export const absentIn = (search: Search, workspace: Pick<Workspace, 'schools' | 'metrics'>, span: YearSpan | null): { readonly absent: readonly Absent[]; readonly rest: Search } => {
  const there: Readonly<Record<Kind, (value: string | number) => boolean>> = {
    metric: (value) => NO_METRICS.has(value) || workspace.metrics.some(({ id }) => id === value),
    school: (value) => workspace.schools.some(({ id }) => id === value),
    area: (value) => workspace.schools.some(({ area }) => area === value),
    group: (value) => workspace.schools.some((school) => groupsOf(school).some((group) => group === value)),
    year: (value) => span === null || typeof value !== 'number' || (value >= span.first && value <= span.last),
  };
  const { from, to } = search;
  const backwards = typeof from === 'number' && typeof to === 'number' && from > to;
  const isThere = (name: string, kind: Kind, value: string | number): boolean => there[kind](value) && !(backwards && (name === 'from' || name === 'to'));
  const found = Object.entries(NAMES).map(([name, kind]) => ({ name, kind, values: listOf(search[name]).filter(isText).filter((value) => !isThere(name, kind, value)) })).filter(({ values }) => values.length > 0);
  const gone = new Map(found.map(({ name, values }) => [name, new Set<unknown>(values)]));
  const rest = Object.entries(search).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const without = gone.get(name);
    if (!without) return [[name, value]];
    const left = Array.isArray(value) ? value.filter((one) => !without.has(one)) : [];
    return left.length > 0 ? [[name, left]] : [];
  });
  return { absent: found.flatMap(({ kind, values }) => values.map((value) => ({ kind, value: String(value) }))), rest: Object.fromEntries(rest) };
};
