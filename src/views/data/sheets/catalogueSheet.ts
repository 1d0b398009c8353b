import type { TFunction } from 'i18next';
import type { Language } from '../../../domain/bilingual.ts';
import type { Metric } from '../../../domain/metric.ts';
import type { Sheet } from '../../../ui/SaveTableContext.ts';

interface Saying {
  readonly t: TFunction;
  readonly language: Language;
  readonly norms: (metric: Metric) => string;
}

/** The catalogue as a file: one row a metric. */
export const catalogueSheet = (metrics: readonly Metric[], { t, language, norms }: Saying): Sheet => ({
  name: [t('data.tabs.catalogue')],
  columns: [...(['name', 'theme', 'kind', 'unit', 'direction', 'aggregation', 'norms'] as const).map((key) => t(`data.catalogue.${key}`)), t('sheet.definition'), t('data.catalogue.origin')],
  rows: metrics.map((metric) => [
    metric.name[language],
    t(`data.theme.${metric.theme}`),
    t(`terms.metricKind.${metric.kind}`),
    metric.unit[language],
    t(`terms.direction.${metric.direction}`),
    t(`data.aggregation.${metric.aggregation}`),
    norms(metric),
    metric.definition[language],
    t(`data.origin.${metric.origin}`),
  ]),
});
