import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import type { SchoolFigure } from '../../domain/answers/schoolFigures.ts';
import { definitionChanged } from '../../domain/districtFigure.ts';
import { districtOfSchools } from '../../domain/districtOfSchools.ts';
import { isExpected } from '../../domain/isExpected.ts';
import type { MetricId } from '../../domain/ids.ts';
import type { Metric } from '../../domain/metric.ts';
import { normsFor, normStanding, type NormStanding } from '../../domain/normStanding.ts';
import type { School, SchoolType } from '../../domain/school.ts';
import type { Year } from '../../domain/year.ts';

/** What a school has to say of a metric. */
export interface CompareCell {
  readonly figure: SchoolFigure;
  /** On the year before; null where either is missing, or the definition changed between them. */
  readonly change: number | null;
  readonly standing: NormStanding | null;
}

/** One school expected in the year, or reporting all the same; a metric of which it said nothing has no cell. */
export interface CompareRow {
  readonly school: School;
  readonly cells: ReadonlyMap<MetricId, CompareCell>;
}

export interface Comparison {
  readonly year: Year;
  readonly metrics: readonly Metric[];
  /** Asked for; none: all. */
  readonly types: readonly SchoolType[];
  readonly rows: readonly CompareRow[];
  /** The figures of the schools of a type for a metric: among these a school has its place. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  /** What the schools of the types come to, by metric; none where no school has a figure. */
  readonly districts: ReadonlyMap<MetricId, DistrictFigures>;
}

export const groupKey = (type: SchoolType, metric: MetricId): string => `${type} ${metric}`;

const key = (figure: { readonly school: string; readonly metric: string }): string => `${figure.school}\u0000${figure.metric}`;

interface Given {
  readonly schools: readonly School[];
  readonly metrics: readonly Metric[];
  readonly types: readonly SchoolType[];
  readonly year: Year;
  readonly figures: readonly SchoolFigure[];
}

export const comparison = ({ schools, metrics, types, year, figures }: Given): Comparison => {
  const now = new Map(figures.filter((figure) => figure.year === year).map((figure) => [key(figure), figure]));
  const before = new Map(figures.filter((figure) => figure.year === year - 1).map((figure) => [key(figure), figure.value]));
  const groups = new Map<string, number[]>();
  const rows = schools
    .filter((school) => types.length === 0 || types.includes(school.type))
    .flatMap((school): readonly CompareRow[] => {
      const cells = new Map<MetricId, CompareCell>();
      for (const metric of metrics) {
        const at = key({ school: school.id, metric: metric.id });
        const figure = now.get(at);
        if (!figure) continue;
        const { value } = figure;
        const then = before.get(at) ?? null;
        const comparable = then !== null && metric.kind !== 'ordinal' && metric.kind !== 'boolean' && !definitionChanged(metric, year - 1, year);
        cells.set(metric.id, {
          figure,
          change: value !== null && comparable ? value - then : null,
          standing: value === null ? null : normStanding(normsFor(metric, school.type, year), value),
        });
        if (value === null) continue;
        const group = groupKey(school.type, metric.id);
        const members = groups.get(group);
        if (members) members.push(value);
        else groups.set(group, [value]);
      }
      return cells.size > 0 || isExpected(school, year) ? [{ school, cells }] : [];
    });
  const asked = rows.map(({ school }) => school);
  const districts = new Map(
    metrics.flatMap((metric): readonly (readonly [MetricId, DistrictFigures])[] => {
      const said = rows.flatMap(({ cells }) => cells.get(metric.id)?.figure ?? []);
      const district = districtOfSchools({ metric, year, schools: asked, figures: said });
      return district ? [[metric.id, district]] : [];
    }),
  );
  return { year, metrics, types, rows, groups, districts };
};
