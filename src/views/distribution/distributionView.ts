import { isResult, isSoft } from '../../domain/observation.ts';
import type { SpreadDot, SpreadGroup, SpreadRows } from '../../charts/distribution/spreadRows.ts';
import { normLines } from '../../charts/trend/normLines.ts';
import type { SchoolYears } from '../../domain/answers/schoolYears.ts';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import { binsOf } from '../../domain/bins.ts';
import { definitionChanged } from '../../domain/districtFigure.ts';
import type { SchoolId } from '../../domain/ids.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import { turnsAmong, type Turn } from '../../domain/register/predecessors.ts';
import { SCHOOL_TYPES, type School } from '../../domain/school.ts';
import { inScope } from '../../domain/scope.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import type { Translate } from '../../words/translate.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { MOST_SCHOOLS } from '../trend/address.ts';
import { yearsOnView } from '../trend/trendView.ts';
import { shortNamesOf } from '../useShortName.ts';
import type { DistributionAddress } from './address.ts';
import { yearsCompared } from './questions.ts';

/** With more schools in a group a dot each no longer reads. */
const MANY = 150;

export interface DistributionView {
  readonly metric: Metric;
  readonly rows: SpreadRows;
  readonly years: readonly Year[];
  readonly span: YearSpan;
  readonly year: Year;
  readonly base: Year | null;
  /** Asked about, whether they report or not. */
  readonly schools: readonly School[];
  /** What they are called here. */
  readonly names: ReadonlyMap<SchoolId, string>;
  /** What they say of the year on view. */
  readonly figures: readonly { readonly school: School; readonly value: number }[];
  /** The place among the chosen of those drawn out. */
  readonly places: ReadonlyMap<SchoolId, number>;
  /** Mergers and splits of all schools. */
  readonly turns: ReadonlyMap<SchoolId, readonly Turn[]>;
  /** The chosen schools with their mergers and splits. */
  readonly turned: readonly { readonly name: string; readonly turns: readonly Turn[] }[];
}

interface Given {
  readonly metric: Metric;
  readonly address: DistributionAddress;
  readonly workspace: Pick<Workspace, 'schools' | 'basis'>;
  readonly span: YearSpan;
  readonly figures: readonly SchoolYears[];
  readonly t: Translate;
}

export const distributionView = ({ metric, address, workspace, span, figures, t }: Given): DistributionView => {
  const scope = scopeOf(address, workspace);
  const schools = workspace.schools.filter((school) => inScope(school, scope));
  const names = shortNamesOf(workspace.schools);
  const said = new Map(figures.map((row) => [row.school, row]));
  const places = new Map(address.schools.slice(0, MOST_SCHOOLS).map((id, place) => [id, place]));
  const turns = turnsAmong(workspace.schools);
  const years = yearsOnView(address, span);
  const { year, base } = yearsCompared(address, span);
  const dotOf = (school: School, at: Year): SpreadDot | null => {
    const row = said.get(school.id);
    const index = row?.years.indexOf(at) ?? -1;
    const value = row?.values[index] ?? null;
    const status = row?.statuses[index];
    return value === null || !isResult(status) ? null : { school: school.id, name: names.get(school.id) ?? school.name, value, soft: isSoft(status), place: places.get(school.id) ?? null };
  };
  const group = (members: readonly School[], rest: Pick<SpreadGroup, 'key' | 'label' | 'year' | 'type' | 'area' | 'breaks'>): SpreadGroup => {
    const dots = members.flatMap((school) => dotOf(school, rest.year) ?? []);
    const reporting = new Set(dots.map(({ school }) => school));
    const types = SCHOOL_TYPES.filter((type) => members.some((school) => school.type === type));
    return {
      ...rest,
      dots: dots.toSorted((one, two) => one.value - two.value || (one.school < two.school ? -1 : 1)),
      expected: members.filter((school) => reporting.has(school.id) || isExpected(school, rest.year)).length,
      norms: normLines(metric, types, [rest.year]).flatMap(({ bound, values: [value] }) => (value === null || value === undefined ? [] : [{ bound, value }])),
    };
  };
  const groups = groupsBy[address.by]({ schools, years, year, t, basis: workspace.basis, metric }).map(({ members, ...rest }) => group(members, rest));
  const most = groups.reduce((size, { dots }) => Math.max(size, dots.length), 0);
  // In order: every quantile sorts, and what is sorted is sorted fast.
  const values = groups.flatMap(({ dots }) => dots.map(({ value }) => value)).toSorted((one, two) => one - two);
  return {
    metric,
    rows: {
      metric,
      by: address.by,
      shape: address.shape === 'auto' ? (most > MANY ? 'bars' : 'dots') : address.shape,
      groups,
      bins: binsOf({ values, whole: metric.kind === 'count', ceiling: metric.kind === 'rate' ? 100 : null }),
    },
    figures: schools.flatMap((school) => {
      const dot = dotOf(school, year);
      return dot ? [{ school, value: dot.value }] : [];
    }),
    years, span, year, base, schools, names, places, turns,
    turned: [...places.keys()].map((id) => ({ name: names.get(id) ?? id, turns: turns.get(id) ?? [] })),
  };
};

interface Grouping {
  readonly schools: readonly School[];
  readonly years: readonly Year[];
  readonly year: Year;
  readonly t: Translate;
  readonly basis: Workspace['basis'];
  readonly metric: Metric;
}

type Members = Pick<SpreadGroup, 'key' | 'label' | 'year' | 'type' | 'area' | 'breaks'> & { readonly members: readonly School[] };

const groupsBy: Readonly<Record<DistributionAddress['by'], (grouping: Grouping) => readonly Members[]>> = {
  year: ({ schools, years, basis, metric }) =>
    years.map((year, place) => ({ key: String(year), label: yearLabel(year, basis), year, type: 'all', members: schools, breaks: place > 0 && definitionChanged(metric, year - 1, year) })),
  type: ({ schools, year, t }) =>
    SCHOOL_TYPES.filter((type) => schools.some((school) => school.type === type)).map((type) => ({
      key: type, label: t(`terms.schoolType.${type}`), year, type, breaks: false, members: schools.filter((school) => school.type === type),
    })),
  area: ({ schools, year, t }) =>
    [...new Set(schools.map(({ area }) => area))]
      .toSorted((one, two) => (one === null ? 1 : two === null ? -1 : one.localeCompare(two, 'zh')))
      .map((area) => ({ key: area ?? '', label: area ?? t('distribution.noArea'), year, type: 'all', area, breaks: false, members: schools.filter((school) => school.area === area) })),
};
