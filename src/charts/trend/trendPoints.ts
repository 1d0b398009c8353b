import { isResult } from '../../domain/observation.ts';
import type { ChartPoint } from '../drawing.ts';
import type { Look } from '../look.ts';
import { onAxis } from './seriesOfTrend.ts';
import { aimsOf, middleOf, type SchoolLine, type TrendRows } from './trendRows.ts';
import { aimText, districtYearText, schoolYearText } from './trendWords.ts';
import { yearWords } from '../yearWords.ts';

/** The points that keys and pointer reach: the district's line first, then a line a school, and one of its aims where they are shown. */
export const trendPoints = (rows: TrendRows, look: Look): readonly (readonly ChartPoint[])[] => {
  const { t } = look;
  const { metric } = rows;
  const said = (parts: readonly string[]): string => parts.join(t('chart.comma'));
  const year = (value: number): string => yearWords(value, rows.basis, t);
  const district = rows.district.map((row): ChartPoint => ({
    x: row.year,
    y: middleOf(metric, row),
    text: said(districtYearText(rows, row.year, look)),
    target: { kind: 'district', type: rows.type, year: row.year, ...(rows.area === undefined ? {} : { area: rows.area }) },
  }));
  const results = (school: SchoolLine): readonly ChartPoint[] =>
    school.figures.filter(({ status }) => isResult(status)).flatMap((figure) =>
      figure.value === null
        ? []
        : [{ x: figure.year, y: onAxis(metric, figure.value), text: said([year(figure.year), ...schoolYearText({ ...rows, aims: false }, school, figure.year, look)]), target: { kind: 'school', school: school.id, year: figure.year } }],
    );
  const aims = (school: SchoolLine): readonly ChartPoint[] =>
    aimsOf(school).map((aim) => ({ x: aim.year, y: onAxis(metric, aim.value), text: said([year(aim.year), school.name, aimText(metric, aim.value, look)]), target: { kind: 'school', school: school.id, year: aim.year, aim: true } }));
  return [district, ...rows.schools.flatMap((school) => [results(school), ...(rows.aims ? [aims(school)] : [])])].filter((line) => line.length > 0);
};
