import { districtFigure } from '../../domain/districtFigure.ts';
import { formatFigure, formatValue } from '../../domain/formatting.ts';
import { yearLabel } from '../../domain/year.ts';
import type { ChartPoint } from '../drawing.ts';
import type { Look } from '../look.ts';
import { isResult } from './seriesOfTrend.ts';
import type { TrendRows } from './trendRows.ts';

/** The points that keys and pointer reach: the district's line first, then one line a school. */
export const trendPoints = (rows: TrendRows, look: Look): readonly (readonly ChartPoint[])[] => {
  const { t, language } = look;
  const { metric } = rows;
  const year = (value: number): string => t(`terms.year.${rows.basis}`, { year: yearLabel(value, rows.basis) });
  const district = rows.district.map((row): ChartPoint => {
    const share = metric.kind === 'boolean';
    const figure = districtFigure(metric, row);
    const y = share ? figure.value : row.medianLevel ?? row.median;
    const name = share ? t('chart.basis.shareYes') : metric.kind === 'ordinal' ? t('chart.basis.medianLevel') : t('chart.median');
    const value = share ? formatFigure(metric, figure, language) : formatValue(metric, y, language);
    return {
      x: row.year,
      y,
      text: t('chart.point', { year: year(row.year), name, value }) + t('chart.joiner') + t('chart.counted', { n: row.n, of: row.expected }),
      target: { kind: 'district', type: rows.type, year: row.year, ...(rows.area === undefined ? {} : { area: rows.area }) },
    };
  });
  const schools = rows.schools.map((school) =>
    school.figures.filter(isResult).flatMap((figure): readonly ChartPoint[] =>
      figure.value === null
        ? []
        : [
            {
              x: figure.year,
              y: metric.kind === 'boolean' ? figure.value * 100 : figure.value,
              text: t('chart.point', { year: year(figure.year), name: school.name, value: formatValue(metric, figure.value, language) }),
              target: { kind: 'school', school: school.id, year: figure.year },
            },
          ],
    ),
  );
  return [district, ...schools].filter((line) => line.length > 0);
};
