import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import type { Sheet, SheetValue } from '../../ui/SaveTableContext.ts';
import { differenceUnit, figureNote, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { Comparison } from './compareRows.ts';

interface Saying {
  readonly t: TFunction;
  readonly language: Language;
  /** The year as the screen says it, in its head and in a column. */
  readonly title: string;
  readonly year: string;
}

/** Compare's table as a file: one row a school; of each metric the figure, its change, its standing and a note. */
export const compareSheet = ({ metrics, rows }: Comparison, { t, language, title, year }: Saying): Sheet => {
  const normed = new Set(metrics.filter(({ id }) => rows.some(({ cells }) => (cells.get(id)?.standing ?? null) !== null)));
  return {
    name: [t('compare.title', { year: title }), ...(metrics.length === 1 ? metrics : []).map(({ name }) => name[language])],
    columns: [
      t('compare.school'),
      t('data.schools.code'),
      t('compare.type'),
      t('compare.year'),
      ...metrics.flatMap((metric) => {
        const name = metric.name[language];
        return [
          withUnit(t, name, sheetUnit(metric, language)),
          withUnit(t, t('sheet.changeOf', { name }), differenceUnit(t, metric, language)),
          ...(normed.has(metric) ? [t('sheet.normOf', { name })] : []),
          t('sheet.noteOf', { name }),
        ];
      }),
    ],
    rows: rows.map(({ school, cells }) => [
      school.name,
      school.code,
      t(`terms.schoolType.${school.type}`),
      year,
      ...metrics.flatMap((metric): readonly SheetValue[] => {
        const cell = cells.get(metric.id);
        const value = cell?.figure.value ?? null;
        const standing = cell?.standing ?? null;
        return [
          value === null ? null : sheetValue(metric, value, language),
          cell?.change ?? null,
          ...(normed.has(metric) ? [standing && t(`chart.standing.${standing}`)] : []),
          figureNote(t, cell?.figure),
        ];
      }),
    ]),
  };
};
