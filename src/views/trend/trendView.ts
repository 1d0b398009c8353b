import type { TrendRows } from '../../charts/trend/trendRows.ts';
import { normLines } from '../../charts/trend/normLines.ts';
import { trendRange } from '../../charts/trend/trendRange.ts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { LevelCount } from '../../domain/answers/levelCounts.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import type { YearSpan } from '../../domain/answers/yearSpan.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';
import { typesAmong } from '../typeOptions.ts';
import { MOST_SCHOOLS, type TrendAddress } from './address.ts';

interface TrendAnswers {
  readonly span: YearSpan;
  readonly district: readonly DistrictFigures[];
  readonly schools: readonly SchoolFigure[];
  readonly levels: readonly LevelCount[];
}

/** What the trend screen draws: one chart over all types asked for, one a type beside each other on the same scale. */
export interface TrendView {
  readonly metric: Metric;
  readonly years: readonly Year[];
  /** Asked for; none: all. */
  readonly types: readonly SchoolType[];
  readonly span: YearSpan;
  readonly all: TrendRows;
  readonly byType: readonly TrendRows[];
  readonly levels: readonly LevelCount[];
  /** The latest year on view with a figure. */
  readonly latest: DistrictFigures | null;
}

interface Given {
  readonly metric: Metric;
  readonly address: TrendAddress;
  readonly workspace: Pick<Workspace, 'schools' | 'basis'>;
  readonly answers: TrendAnswers;
}

/** The years on view: those asked for, within the years there are. */
export const yearsOnView = ({ from, to }: Pick<TrendAddress, 'from' | 'to'>, span: YearSpan): readonly Year[] => {
  const first = Math.max(from ?? span.first, span.first);
  const last = Math.min(to ?? span.last, span.last);
  const [low, high] = first <= last ? [first, last] : [span.first, span.last];
  return Array.from({ length: high - low + 1 }, (_, place) => low + place);
};

export const trendView = ({ metric, address, workspace, answers }: Given): TrendView => {
  const years = yearsOnView(address, answers.span);
  const inView = new Set(years);
  const rows = answers.district.filter((row) => inView.has(row.year));
  const figures = answers.schools.filter((figure) => inView.has(figure.year));
  const chosen = address.schools.slice(0, MOST_SCHOOLS).flatMap((id, place) => {
    const school = workspace.schools.find((candidate) => candidate.id === id);
    return school ? [{ school, place }] : [];
  });
  const types = typesAmong(workspace.schools).filter((type) => address.types.length === 0 || address.types.includes(type));
  const chart = (type: SchoolType | 'all', size: TrendRows['size']): TrendRows => ({
    metric,
    years,
    basis: workspace.basis,
    type,
    district: rows.filter((row) => row.type === type),
    norms: normLines(metric, type === 'all' ? types : [type], years),
    schools: chosen
      .filter(({ school }) => type === 'all' || school.type === type)
      .map(({ school, place }) => ({ id: school.id, name: school.name, place, figures: figures.filter((figure) => figure.school === school.id) })),
    aims: address.aims,
    range: null,
    size,
  });
  const all = chart('all', 'full');
  const small = types.map((type) => chart(type, 'small')).filter((one) => one.district.length > 0);
  const range = trendRange(small);
  return {
    metric,
    years,
    types: address.types,
    span: answers.span,
    all,
    byType: small.length > 1 ? small.map((one) => ({ ...one, range })) : [],
    levels: answers.levels.filter((row) => inView.has(row.year)),
    latest: all.district.at(-1) ?? null,
  };
};
