import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { districtOfSchools } from '../../domain/districtOfSchools.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { MetricId } from '../../domain/ids.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import { normsFor, normStanding, type NormStanding } from '../../domain/normStanding.ts';
import { changeOnLastYear } from '../../domain/register/changeOnLastYear.ts';
import { beforeMerger, turnBetween, turnsAmong, type OverMerger, type Turn } from '../../domain/register/predecessors.ts';
import type { School, SchoolType } from '../../domain/school.ts';
import { inScope, type Scope } from '../../domain/scope.ts';
import type { Year } from '../../domain/year.ts';
import { similarPlaces, type SimilarPlace } from './similarPlaces.ts';

/** What a school has to say of a metric. */
export interface CompareCell {
  readonly figure: SchoolFigure;
  /** On the year before; null where either is missing, or the definition or the school changed between them. */
  readonly change: number | null;
  /** The school's own merger or split, for which its figure is not compared with last year's. */
  readonly turn: Turn | null;
  /** Last year's figure of the school together with those that went into it: the change, where there is one, is on that. */
  readonly over: OverMerger | null;
  readonly standing: NormStanding | null;
}

/** One school expected in the year, or reporting all the same; a metric of which it said nothing has no cell. */
export interface CompareRow {
  readonly school: School;
  readonly cells: ReadonlyMap<MetricId, CompareCell>;
  /** The years of its mergers and splits. */
  readonly turned: readonly Year[];
}

export interface Comparison {
  readonly year: Year;
  readonly metrics: readonly Metric[];
  /** Asked for; none: all. */
  readonly types: readonly SchoolType[];
  readonly rows: readonly CompareRow[];
  /** Where a school lies among its like, in or out of the scope; null where that is not said: not ranked, no figure. */
  readonly placeOf: (school: School, metric: Metric) => SimilarPlace | null;
  /** What the schools on view come to, by metric; none where no school has a figure. */
  readonly districts: ReadonlyMap<MetricId, DistrictFigures>;
  /** The metrics with a figure or change in decimals: all of such a column are written with one. */
  readonly decimals: ReadonlySet<MetricId>;
  /** Others went into one of the schools in the year: it can be compared together with them. */
  readonly merged: boolean;
}

const key = (figure: { readonly school: string; readonly metric: string }): string => `${figure.school}\u0000${figure.metric}`;

interface Given {
  readonly workspace: Pick<Workspace, 'schools' | 'similar'>;
  readonly metrics: readonly Metric[];
  readonly scope: Scope;
  readonly year: Year;
  /** Of all schools. */
  readonly figures: readonly SchoolFigure[];
  /** Changes of a merged school are on last year's figures of all that made it. */
  readonly predecessors?: boolean;
}

export const comparison = ({ workspace, metrics, scope, year, figures, predecessors = false }: Given): Comparison => {
  const now = new Map(figures.filter((figure) => figure.year === year).map((figure) => [key(figure), figure]));
  const before = new Map(figures.filter((figure) => figure.year === year - 1).map((figure) => [key(figure), figure.value]));
  const turns = turnsAmong(workspace.schools);
  const rows = workspace.schools
    .filter((school) => inScope(school, scope))
    .flatMap((school): readonly CompareRow[] => {
      const cells = new Map<MetricId, CompareCell>();
      const own = turns.get(school.id) ?? [];
      const turn = turnBetween(own, year - 1, year);
      for (const metric of metrics) {
        const at = key({ school: school.id, metric: metric.id });
        const figure = now.get(at);
        if (!figure) continue;
        const { value } = figure;
        const over = predecessors && turn !== null ? beforeMerger(school, figures, { metric, year, turns: own, schools: workspace.schools }) : null;
        cells.set(metric.id, {
          figure,
          ...changeOnLastYear({ metric, year, value, before: before.get(at) ?? null, turn, over }),
          standing: value === null ? null : normStanding(normsFor(metric, school.type, year), value),
        });
      }
      return cells.size > 0 || isExpected(school, year) ? [{ school, cells, turned: own.map((each) => each.year) }] : [];
    });
  return {
    year,
    metrics,
    types: scope.types,
    rows,
    placeOf: similarPlaces({ workspace, year, valueOf: (school, metric) => now.get(key({ school, metric }))?.value ?? null }),
    decimals: new Set(metrics.filter(({ id }) => rows.some(({ cells }) => isDecimal(cells.get(id)?.figure.value) || isDecimal(cells.get(id)?.change))).map(({ id }) => id)),
    merged: rows.some(({ school }) => (turns.get(school.id) ?? []).some((turn) => turn.year === year && turn.kind === 'merged')),
    districts: new Map(metrics.flatMap((metric) => districtOfRows({ metric, year, rows }) ?? []).map((district) => [district.metric, district])),
  };
};

const isDecimal = (value: number | null | undefined): boolean => value !== null && value !== undefined && !Number.isInteger(Math.round(value * 10) / 10);

/** What some of the rows come to for a metric; null where none has a figure. */
export const districtOfRows = ({ metric, year, rows }: { readonly metric: Metric; readonly year: Year; readonly rows: readonly CompareRow[] }): DistrictFigures | null =>
  districtOfSchools({ metric, year, schools: rows.map(({ school }) => school), figures: rows.flatMap(({ cells }) => cells.get(metric.id)?.figure ?? []) });
