import type { TFunction } from 'i18next';
import type { SourceOf } from '../domain/answers/sourceOf.ts';
import type { Language } from '../domain/bilingual.ts';
import { isCorrection } from '../domain/correction.ts';
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

/** What a note column says, in one cell; empty where there is nothing to say. */
export const joinNotes = (t: TFunction, notes: readonly string[]): string => notes.filter((note) => note !== '').join(t('sheet.joiner'));

interface Noted {
  readonly value: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly source?: Pick<SourceOf, 'import'>;
}

/** Why there is no value, or in what way there is one, and that it was given by hand; empty for a figure as reported. */
export const figureNote = (t: TFunction, figure: Noted | undefined): string => {
  if (!figure) return t('terms.without.silent');
  const said = mannerOf(t, figure);
  if (!figure.source || !isCorrection(figure.source.import)) return said;
  return said === '' ? t('source.corrected') : t('source.correctedFor', { reason: said });
};

const mannerOf = (t: TFunction, { value, status, missing }: Noted): string => {
  if (value !== null) return status === 'reported' ? '' : t(`source.statusOf.${status}`);
  if (missing !== 'none') return t(`source.missingOf.${missing}`);
  return t(status === 'vague' || status === 'placeholder' ? `source.statusOf.${status}` : 'source.missingOf.not_mentioned');
};
