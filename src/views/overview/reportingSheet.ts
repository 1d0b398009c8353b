import type { ReportingYear } from '../../domain/answers/reportingYears.ts';
import type { Year } from '../../domain/year.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import type { Translate } from '../../words/translate.ts';
import { reportingFigures } from './reportingFigures.ts';

interface Given {
  readonly years: readonly ReportingYear[];
  readonly t: Translate;
  readonly yearShort: (year: Year) => string;
}

/** Who reported, as a file: one row a year. */
export const reportingSheet = ({ years, t, yearShort }: Given): Sheet => {
  const figures = reportingFigures(years);
  return {
    name: [t('overview.reporting'), t('sheet.years', { from: years[0]?.year ?? '', to: years.at(-1)?.year ?? '' })],
    columns: [t('overview.year'), ...figures.map(({ word }) => t(word))],
    rows: years.map((row) => [yearShort(row.year), ...figures.map(({ of }) => of(row))]),
  };
};
