import type { Language } from '../../domain/bilingual.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { Translate } from '../../words/translate.ts';
import { figureNote, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { BehindRow } from './behindRows.ts';

interface Saying {
  readonly t: Translate;
  readonly language: Language;
  /** The year in words. */
  readonly year: string;
}

/** The schools' figures behind one of the district: a row a school, empty with its reason where there is none. */
export const behindSheet = (rows: readonly BehindRow[], metric: Metric, { t, language, year }: Saying): Sheet => ({
  name: [metric.name[language], year, t('behind.file')],
  columns: [t('behind.school'), t('schools.code'), t('behind.type'), withUnit(t, metric.name[language], sheetUnit(metric, language)), t('behind.numerator'), t('behind.denominator'), t('chart.norm'), t('behind.status')],
  rows: rows.map(({ school, figure, standing }) => [
    school.name,
    school.code,
    t(`terms.schoolType.${school.type}`),
    figure?.value === null || figure?.value === undefined ? null : sheetValue(metric, figure.value, language),
    figure?.numerator ?? null,
    figure?.denominator ?? null,
    standing && t(`chart.standing.${standing}`),
    figureNote(t, figure ?? undefined),
  ]),
});
