import { isResult } from '../../domain/observation.ts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { yearLabel } from '../../domain/year.ts';
import type { ChartPoint } from '../drawing.ts';
import type { Look } from '../look.ts';
import type { SchoolLine, TrendRows } from './trendRows.ts';
import { aimText, schoolYearText, yearText } from './trendWords.ts';

/** The points that keys and pointer reach: the district's line first, then a line a school, and one of its aims where they are shown. */
export const trendPoints = (rows: TrendRows, look: Look): readonly (readonly ChartPoint[])[] => {
  const { t } = look;
  const { metric } = rows;
  const said = (parts: readonly string[]): string => parts.join(t('chart.comma'));
  const year = (value: number): string => t(`terms.year.${rows.basis}`, { year: yearLabel(value, rows.basis) });
  const district = rows.district.map((row): ChartPoint => ({
    x: row.year,
    y: metric.kind === 'boolean' ? districtFigure(metric, row).value : row.medianLevel ?? row.median,
    text: said(yearText({ ...rows, schools: [] }, row.year, look)),
    target: { kind: 'district', type: rows.type, year: row.year, ...(rows.area === undefined ? {} : { area: rows.area }) },
  }));
  const results = (school: SchoolLine): readonly ChartPoint[] =>
    school.figures.filter(({ status }) => isResult(status)).flatMap((figure) =>
      figure.value === null
        ? []
        : [{ x: figure.year, y: metric.kind === 'boolean' ? figure.value * 100 : figure.value, text: said([year(figure.year), ...schoolYearText({ ...rows, aims: false }, school, figure.year, look)]), target: { kind: 'school', school: school.id, year: figure.year } }],
    );
  const aims = (school: SchoolLine): readonly ChartPoint[] =>
    school.figures.flatMap((figure) =>
      figure.status !== 'aim' || figure.value === null
        ? []
        : [{ x: figure.year, y: metric.kind === 'boolean' ? figure.value * 100 : figure.value, text: said([year(figure.year), school.name, aimText(metric, figure.value, look)]), target: { kind: 'school', school: school.id, year: figure.year, aim: true } }],
    );
  return [district, ...rows.schools.flatMap((school) => [results(school), ...(rows.aims ? [aims(school)] : [])])].filter((line) => line.length > 0);
};
