import type { TFunction } from 'i18next';
import type { Language } from '../domain/bilingual.ts';
import type { DistrictFigure } from '../domain/districtFigure.ts';
import { formatValue } from '../domain/formatting.ts';
import type { Metric } from '../domain/metric.ts';
import type { MissingReason, Status } from '../domain/observation.ts';
import type { SheetValue } from '../ui/SaveTableContext.ts';

/** A figure as a number in full; levels and answers in words. */
export const sheetValue = (metric: Metric, value: number, language: Language): SheetValue =>
  metric.kind === 'ordinal' || metric.kind === 'boolean' ? formatValue(metric, value, language) : value;

export const sheetUnit = (metric: Metric, language: Language, scale: DistrictFigure['scale'] = 'metric'): string => {
  if (metric.kind === 'rate' || scale === 'percent') return '%';
  return metric.kind === 'count' || metric.kind === 'score' ? metric.unit[language] : '';
};

/** A column's name with its unit, where it has one. */
export const withUnit = (t: TFunction, name: string, unit: string): string => (unit === '' ? name : t('sheet.withUnit', { name, unit }));

/** Differences of shares are in points. */
export const differenceUnit = (t: TFunction, metric: Metric, language: Language, scale: DistrictFigure['scale'] = 'metric'): string => {
  const unit = sheetUnit(metric, language, scale);
  return unit === '%' ? t('sheet.points') : unit;
};

/** Why there is no value, or in what way there is one; empty for a figure as reported. */
export const figureNote = (t: TFunction, figure: { readonly value: number | null; readonly status: Status; readonly missing: MissingReason } | undefined): string => {
  if (!figure) return t('terms.without.silent');
  if (figure.value !== null) return figure.status === 'reported' ? '' : t(`source.statusOf.${figure.status}`);
  if (figure.missing !== 'none') return t(`source.missingOf.${figure.missing}`);
  return t(figure.status === 'vague' || figure.status === 'placeholder' ? `source.statusOf.${figure.status}` : 'source.missingOf.not_mentioned');
};
