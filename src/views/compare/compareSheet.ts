import type { TFunction } from 'i18next';
import type { Language } from '../../domain/bilingual.ts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { formatFigure } from '../../domain/formatting.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Sheet, SheetValue } from '../../ui/SaveTableContext.ts';
import { differenceUnit, figureNote, sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import type { Comparison } from './compareRows.ts';

interface Saying {
  readonly t: TFunction;
  readonly language: Language;
  /** The year as the screen says it, in its head and in a column. */
  readonly title: string;
  readonly year: string;
  /** Schools looked for; null: all. */
  readonly found: ReadonlySet<string> | null;
}

/**
 * Compare's table as a file: one row a school; of each metric the figure, its change, its standing and a note. Two rows
 * at the end say what the columns come to, over how many schools.
 */
export const compareSheet = (shown: Comparison, saying: Saying): Sheet => {
  const { metrics, rows } = shown;
  const { t, language, title, year, found } = saying;
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
    rows: rows.filter(({ school }) => found?.has(school.id) ?? true).map(({ school, cells }): readonly SheetValue[] => [
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
    ]).concat((['district', 'median'] as const).map((kind) => summary(kind, { shown, saying, normed }))),
  };
};


interface Summing {
  readonly shown: Comparison;
  readonly saying: Saying;
  readonly normed: ReadonlySet<Metric>;
}

/** What each column comes to: the district's figure, or the middle school's; the note says how, and n of N. */
const summary = (kind: 'district' | 'median', { shown: { metrics, types, districts }, saying: { t, language, year }, normed }: Summing): readonly SheetValue[] => [
  t(kind === 'district' ? 'trend.district' : 'chart.median'),
  null,
  types.length === 0 ? t('terms.schoolType.all') : types.map((type) => t(`terms.schoolType.${type}`)).join(t('chart.joiner')),
  year,
  ...metrics.flatMap((metric): readonly SheetValue[] => {
    const row = districts.get(metric.id);
    const empty = [null, ...(normed.has(metric) ? [null] : [])];
    if (!row) return [null, ...empty, t('chart.noFigures')];
    const counted = t('chart.counted', { n: row.n, of: row.expected });
    const said = districtFigure(metric, row);
    const middle = metric.kind !== 'boolean' && metric.kind !== 'ordinal' ? row.median : null;
    if (kind === 'median') return [middle, ...empty, middle === null ? '' : counted];
    const value = said.scale === 'metric' ? said.value : formatFigure(metric, said, language);
    return [value, ...empty, [t(`chart.basis.${said.basis}`), counted].join(t('sheet.joiner'))];
  }),
];
