import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import { findingCategories } from '../../domain/findingCategories.ts';
import { formatDifference, formatNumber, formatPercent, formatValue } from '../../domain/formatting.ts';
import type { MetricId, SchoolId } from '../../domain/ids.ts';
import type { Workspace } from '../../domain/journal.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Year } from '../../domain/year.ts';
import type { Leading, SentencePart } from './sentencePart.ts';
import { yearWords } from '../../charts/yearWords.ts';

/** Names and figures as sentences say them: one language, one workspace. */
export interface Speaker {
  readonly t: TFunction;
  readonly metric: (id: MetricId) => Metric | null;
  readonly metricName: (id: MetricId) => string;
  readonly school: (id: SchoolId) => SentencePart;
  readonly schoolName: (id: SchoolId) => string;
  readonly category: (id: string) => string;
  readonly year: (year: Year) => string;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly value: (id: MetricId, value: number) => string;
  readonly difference: (id: MetricId, value: number) => string;
  readonly figure: (text: string, what: readonly string[], leads: Leading) => SentencePart;
}

/** `shortName`: what schools are called where sentences are read beside one another; a file gives their full names. */
export const speaker = (t: TFunction, language: Language, { metrics, schools, basis }: Pick<Workspace, 'metrics' | 'schools' | 'basis'>, shortName?: (id: SchoolId) => string): Speaker => {
  const metricOf = new Map(metrics.map((metric) => [metric.id, metric]));
  const nameOf = new Map(schools.map(({ id, name }) => [id, name]));
  const categoryOf = new Map(findingCategories.map(({ id, name }) => [id, name[language]]));
  const metric = (id: MetricId): Metric | null => metricOf.get(id) ?? null;
  const said = (id: MetricId, value: number, how: (metric: Metric, value: number, language: Language) => string): string => {
    const known = metric(id);
    return known ? how(known, value, language) : formatNumber(value, language);
  };
  const schoolName = (id: SchoolId): string => nameOf.get(id) ?? id;
  return {
    t,
    metric,
    metricName: (id) => metric(id)?.name[language] ?? id,
    school: (id) => ({ kind: 'name', text: shortName?.(id) ?? schoolName(id), full: schoolName(id) }),
    schoolName,
    category: (id) => categoryOf.get(id) ?? id,
    year: (year) => yearWords(year, basis, t),
    number: (value) => formatNumber(value, language),
    percent: (value) => formatPercent(value, language),
    value: (id, value) => said(id, value, formatValue),
    difference: (id, value) => said(id, value, formatDifference),
    figure: (text, what, leads) => ({ kind: 'figure', text, what: what.join(' '), leads }),
  };
};
