import type { TFunction } from 'i18next';
import { middleOf } from '../../charts/trend/trendRows.ts';
import type { Language } from '../../domain/bilingual.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { yearLabel } from '../../domain/year.ts';
import type { Sheet } from '../../ui/SaveTableContext.ts';
import { sheetUnit, sheetValue, withUnit } from '../sheetFigure.ts';
import { partName } from './partName.ts';
import type { TrendView } from './trendView.ts';

/** The small charts as a file: one row a year and part; the middle figure, the quartiles, n of N, schools at the norm. */
export const partsSheet = ({ metric, years, parts, split }: TrendView, { t, language }: { readonly t: TFunction; readonly language: Language }): Sheet => {
  const share = metric.kind === 'boolean';
  const unit = share ? '%' : sheetUnit(metric, language);
  const name = t(share ? 'chart.basis.shareYes' : 'chart.median');
  return {
    name: [t('trend.title'), metric.name[language], t(`trend.splitBy.${split}`), t('sheet.years', { from: years[0] ?? '', to: years.at(-1) ?? '' })],
    columns: [
      t('trend.year'), t(`trend.partOf.${split}`), withUnit(t, name, unit), ...(share ? [] : [withUnit(t, t('sheet.lower'), unit), withUnit(t, t('sheet.upper'), unit)]),
      t('sheet.n'), t('sheet.expected'), t('sheet.atNorm'), t('sheet.withNorm'), t('sheet.note'),
    ],
    rows: years.flatMap((year) =>
      parts.map((rows) => {
        const row = rows.district.find((one) => one.year === year);
        const head = [yearLabel(year, rows.basis), partName(rows, t)];
        if (!row) return [...head, null, ...(share ? [] : [null, null]), null, null, null, null, t('chart.noFigures')];
        const few = row.n < SMALLEST_GROUP;
        const middle = middleOf(metric, row);
        const quartiles = few ? [null, null] : [row.lowerQuartile, row.upperQuartile];
        return [...head, share ? middle : sheetValue(metric, middle, language), ...(share ? [] : quartiles), row.n, row.expected, row.withNorm === 0 ? null : row.atNorm, row.withNorm, few && !share ? t('chart.few') : null];
      }),
    ),
  };
};
