import type { TrendRows } from '../../charts/trend/trendRows.ts';
import { normLines } from '../../charts/trend/normLines.ts';
import type { AreaFigures } from '../../domain/answers/areaFigures.ts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { LevelCount } from '../../domain/answers/levelCounts.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import { overMergers, turnsOf, withPredecessors } from '../../domain/register/predecessors.ts';
import type { School, SchoolType } from '../../domain/school.ts';
import { inScope } from '../../domain/scope.ts';
import type { Year } from '../../domain/year.ts';
import { scopeOf } from '../scope/scopeOf.ts';
import { typesAmong } from '../typeOptions.ts';
import { shortNamesOf } from '../useShortName.ts';
import { MOST_SCHOOLS, type TrendAddress } from './address.ts';

interface TrendAnswers {
  readonly span: YearSpan;
  readonly district: readonly DistrictFigures[];
  readonly schools: readonly SchoolFigure[];
  readonly areas: readonly AreaFigures[];
  readonly levels: readonly LevelCount[];
}

/** What the trend screen draws: one chart over all schools asked for, and one a part of them (type or area) beside each other. */
export interface TrendView {
  readonly metric: Metric;
  readonly years: readonly Year[];
  /** Asked for; none: all. */
  readonly types: readonly SchoolType[];
  readonly span: YearSpan;
  readonly all: TrendRows;
  /** By what the small charts part the schools, and by what else they could. */
  readonly split: TrendAddress['split'];
  readonly splits: readonly TrendAddress['split'][];
  readonly parts: readonly TrendRows[];
  readonly levels: readonly LevelCount[];
  /** The latest year on view with a figure. */
  readonly latest: DistrictFigures | null;
}

interface Given {
  readonly metric: Metric;
  readonly address: TrendAddress;
  readonly workspace: Pick<Workspace, 'schools' | 'basis' | 'annotations'>;
  readonly answers: TrendAnswers;
}

/** The years on view: those asked for, within the years there are. */
export const yearsOnView = ({ from, to }: Pick<TrendAddress, 'from' | 'to'>, span: YearSpan): readonly Year[] => {
  const first = Math.max(from ?? span.first, span.first);
  const last = Math.min(to ?? span.last, span.last);
  const [low, high] = first <= last ? [first, last] : [span.first, span.last];
  return Array.from({ length: high - low + 1 }, (_, place) => low + place);
};

/** Areas by name; schools without one last. */
const byName = (one: string | null, other: string | null): number => (one === null ? 1 : other === null ? -1 : one.localeCompare(other, 'zh-CN', { numeric: true }));

export const trendView = ({ metric, address, workspace, answers }: Given): TrendView => {
  const years = yearsOnView(address, answers.span);
  const inView = new Set(years);
  const names = shortNamesOf(workspace.schools);
  const rows = answers.district.filter((row) => inView.has(row.year));
  const figures = answers.schools.filter((figure) => inView.has(figure.year));
  const chosen = address.schools.slice(0, MOST_SCHOOLS).flatMap((id, place) => {
    const school = workspace.schools.find((candidate) => candidate.id === id);
    return school ? [{ school, place }] : [];
  });
  const among = workspace.schools.filter((school) => inScope(school, scopeOf(address, workspace)));
  const types = typesAmong(among);
  const areas = [...new Set(among.map(({ area }) => area))].toSorted(byName);
  const remarks = workspace.annotations
    .filter((one) => one.metric === metric.id && inView.has(one.year))
    .toSorted((one, other) => one.year - other.year);
  const chart = (part: Pick<TrendRows, 'type' | 'area' | 'district'>, of: (school: School) => boolean): TrendRows => ({
    metric,
    years,
    basis: workspace.basis,
    ...part,
    norms: normLines(metric, typesAmong(among.filter(of)), years),
    schools: chosen
      .filter(({ school }) => of(school))
      .map(({ school, place }) => {
        const own = figures.filter((figure) => figure.school === school.id);
        const line = { id: school.id, name: names.get(school.id) ?? school.name, place, turns: turnsOf(school, workspace.schools) };
        if (!address.predecessors) return { ...line, figures: own };
        const over = overMergers(school, figures, { metric, schools: workspace.schools });
        return { ...line, over, figures: withPredecessors(own, over) };
      }),
    mean: address.mean,
    remarks: part.type === 'all' && part.area === undefined ? remarks : [],
    aims: address.aims,
    range: null,
  });
  const all = chart({ type: 'all', district: rows.filter((row) => row.type === 'all') }, () => true);
  const ofTypes = (): readonly TrendRows[] => types.map((type) => chart({ type, district: rows.filter((row) => row.type === type) }, (school) => school.type === type));
  const ofAreas = (): readonly TrendRows[] =>
    areas.map((area) => chart({ type: 'all', area, district: answers.areas.filter((row) => row.area === area && inView.has(row.year)) }, (school) => school.area === area));
  const parts = { type: ofTypes, area: ofAreas, none: () => [] }[address.split]().filter((one) => one.district.length > 0);
  return {
    metric,
    years,
    types: address.types,
    span: answers.span,
    all,
    split: address.split,
    splits: metric.kind === 'ordinal' ? [] : [...(types.length > 1 ? (['type'] as const) : []), ...(areas.length > 1 ? (['area'] as const) : []), ...(types.length > 1 || areas.length > 1 ? (['none'] as const) : [])],
    parts: parts.length > 1 && metric.kind !== 'ordinal' ? parts : [],
    levels: answers.levels.filter((row) => inView.has(row.year)),
    latest: all.district.at(-1) ?? null,
  };
};
