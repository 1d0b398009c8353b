import type { Aggregation, Direction, Metric, MetricKind, Norm, Theme } from '../../domain/metric.ts';
import type { SchoolType } from '../../domain/school.ts';

interface NormRow {
  /** Empty: all types. */
  readonly schoolTypes: readonly SchoolType[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly bound: Norm['bound'];
  readonly value: number | null;
  readonly note: Norm['note'];
}

/** A metric as the form holds it. */
export interface MetricFields {
  readonly nameZh: string;
  readonly nameEn: string;
  readonly unitZh: string;
  readonly unitEn: string;
  readonly theme: Theme;
  readonly kind: MetricKind;
  readonly direction: Direction;
  readonly aggregation: Aggregation;
  readonly rankable: boolean;
  readonly norms: readonly NormRow[];
}

export const NEW_NORM: NormRow = { schoolTypes: [], fromYear: null, toYear: null, bound: 'atLeast', value: null, note: { zh: '', en: '' } };

export const metricFields = (metric: Metric): MetricFields => ({
  nameZh: metric.name.zh,
  nameEn: metric.name.en,
  unitZh: metric.unit.zh,
  unitEn: metric.unit.en,
  theme: metric.theme,
  kind: metric.kind,
  direction: metric.direction,
  aggregation: metric.aggregation,
  rankable: metric.rankable,
  norms: metric.norms.map((norm) => ({ ...norm, schoolTypes: norm.schoolTypes === 'all' ? [] : norm.schoolTypes })),
});

/** The metric with what the form says; norms without a value are left out. */
export const editedMetric = (metric: Metric, fields: MetricFields): Metric => ({
  ...metric,
  name: { zh: fields.nameZh.trim(), en: fields.nameEn.trim() },
  unit: { zh: fields.unitZh.trim(), en: fields.unitEn.trim() },
  theme: fields.theme,
  kind: fields.kind,
  direction: fields.direction,
  aggregation: fields.aggregation,
  rankable: fields.rankable,
  norms: fields.norms.flatMap(({ schoolTypes, fromYear, toYear, bound, value, note }): readonly Norm[] =>
    value === null ? [] : [{ schoolTypes: schoolTypes.length === 0 ? 'all' : schoolTypes, fromYear: fromYear ?? null, toYear: toYear ?? null, bound, value, note }],
  ),
});
