import type { BarSeriesOption } from 'echarts/charts';
import type { ReportingYear } from '../domain/answers/reportingYears.ts';
import { yearLabel, type YearBasis } from '../domain/year.ts';
import type { Drawing } from './drawing.ts';
import { categoryAxis, frame, valueAxis } from './frame.ts';
import type { Look } from './look.ts';

export interface ReportingRows {
  readonly years: readonly ReportingYear[];
  readonly basis: YearBasis;
}

/** Whether it is said of every report if it came in time, of some, or of none: only then may one be called on time. */
export const timeliness = (years: readonly ReportingYear[]): 'all' | 'some' | 'none' => {
  if (years.every((row) => row.timed === 0)) return 'none';
  return years.every((row) => row.timed === row.reported) ? 'all' : 'some';
};

/** What the full part of a bar stands for. */
export const reportedWord = (years: readonly ReportingYear[]): 'chart.reported' | 'chart.notLate' | 'chart.onTime' =>
  ({ none: 'chart.reported', some: 'chart.notLate', all: 'chart.onTime' } as const)[timeliness(years)];

/** Schools by year: reported, in time or late where that is said, and missing. Missing is an empty frame, not a colour of its own. */
export const reportingChart = (rows: ReportingRows, look: Look): Drawing => {
  const { t, colours } = look;
  const labels = rows.years.map(({ year }) => yearLabel(year, rows.basis));
  const said = rows.years.map((row, place) =>
    t(row.timed === 0 ? 'chart.reportingUntimed' : 'chart.reportingOf', { year: labels[place] ?? '', of: row.expected, n: row.reported, late: row.late, missing: row.expected - row.reported }),
  );
  const description = [t('chart.reporting'), said.at(-1) ?? ''].join(t('chart.stop'));
  const bars = (name: string, pick: (row: ReportingYear) => number, style: BarSeriesOption['itemStyle']): BarSeriesOption => ({
    type: 'bar',
    name,
    stack: 'schools',
    barCategoryGap: '32%',
    itemStyle: { ...style },
    emphasis: { disabled: true },
    data: rows.years.map(pick),
  });
  return {
    description,
    lines: [
      rows.years.map((row, place) => ({ x: place, y: row.reported, text: said[place] ?? '', target: { kind: 'district', type: 'all', year: row.year } })),
    ],
    option: {
      ...frame(look, description),
      grid: { left: 36, right: 8, top: 12, bottom: look.fontSize * 1.5 + 10 },
      xAxis: categoryAxis(labels, look, true),
      yAxis: { ...valueAxis(look, String), splitNumber: 3, minInterval: 1 },
      tooltip: {
        ...frame(look, description).tooltip,
        axisPointer: { type: 'shadow' },
        formatter: (found: unknown) => said[placeUnder(found)] ?? '',
      },
      series: [
        bars(t(reportedWord(rows.years)), (row) => row.reported - row.late, { color: colours.series[0] ?? colours.accent }),
        ...(timeliness(rows.years) === 'none'
          ? []
          : [
              bars(t('chart.late'), (row) => row.late, {
                color: colours.series[4] ?? colours.bad,
                decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [3, 3], rotation: Math.PI / 4, color: colours.background },
              }),
            ]),
        bars(t('chart.missing'), (row) => row.expected - row.reported, { color: 'transparent', borderColor: colours.muted, borderWidth: 1, borderType: 'dashed' }),
      ],
    },
  };
};

const placeUnder = (found: unknown): number => {
  const first: unknown = Array.isArray(found) ? found[0] : found;
  return typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : 0;
};
