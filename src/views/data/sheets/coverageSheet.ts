import type { TFunction } from 'i18next';
import { yearLabel, type YearBasis } from '../../../domain/year.ts';
import type { Sheet, SheetValue } from '../../../ui/SaveTableContext.ts';
import type { CoverageMatrix, CoverageState } from '../coverageMatrix.ts';

/** Who reported what: one row a school, a column a year with the number of metrics reported, or the word for silence. */
export const coverageSheet = ({ years, rows, totals }: CoverageMatrix, { t, basis }: { readonly t: TFunction; readonly basis: YearBasis }): Sheet => {
  const cell = (state: CoverageState): SheetValue => {
    if (state.state === 'reported') return state.figures;
    if (state.state === 'closed') return t('data.coverage.closed');
    return t(state.said ? 'data.coverage.saidNone' : 'data.coverage.missing');
  };
  return {
    name: [t('data.tabs.coverage'), t('sheet.years', { from: years[0] ?? '', to: years.at(-1) ?? '' })],
    columns: [
      t('schools.name'),
      t('schools.code'),
      t('schools.type'),
      ...years.map((year, place) => t('sheet.coverageYear', { year: yearLabel(year, basis), n: totals[place]?.reported ?? 0, of: totals[place]?.expected ?? 0 })),
    ],
    rows: rows.map(({ school, cells }) => [school.name, school.code, t(`terms.schoolType.${school.type}`), ...cells.map(cell)]),
  };
};
