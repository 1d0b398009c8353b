import type { Language } from '../../domain/bilingual.ts';
import { formatNumber, formatUnit, formatValue } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';

/** A figure as it was taken, not rounded for reading: 96.2963%, 1,204 人; levels and answers in words. */
export const figureWords = (value: number, metric: Metric | undefined, language: Language): string => {
  const number = value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: 6 });
  if (!metric) return number;
  if (metric.kind === 'ordinal' || metric.kind === 'boolean') return formatValue(metric, value, language);
  return metric.kind === 'rate' ? `${number}%` : number + formatUnit(metric, language, number);
};

export const plainNumber = (value: number | null, language: Language): string =>
  value === null ? '—' : formatNumber(value, language, 4);
