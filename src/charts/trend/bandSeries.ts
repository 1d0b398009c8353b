import type { CustomSeriesOption } from 'echarts/charts';
import type { DistrictFigures } from '../../domain/answers/districtFigures.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';
import type { Look } from '../look.ts';
import { eras } from './eras.ts';
import type { TrendRows } from './trendRows.ts';

/** Runs of neighbouring years with a quartile band: five schools or more, no gap, no change of definition inside. */
export const bandRuns = (rows: Pick<TrendRows, 'metric' | 'years' | 'district'>): readonly (readonly DistrictFigures[])[] => {
  const byYear = new Map(rows.district.map((row) => [row.year, row]));
  return eras(rows.metric, rows.years).flatMap((era) => runs(era, byYear));
};

const runs = (era: readonly Year[], byYear: ReadonlyMap<Year, DistrictFigures>): readonly (readonly DistrictFigures[])[] => {
  const found: DistrictFigures[][] = [[]];
  for (const year of era) {
    const row = byYear.get(year);
    if (row && row.n >= SMALLEST_GROUP) found.at(-1)?.push(row);
    else found.push([]);
  }
  return found.filter((run) => run.length > 0);
};

/** A band under the lines; a run of a single year is a short bar. */
export const bandSeries = (rows: TrendRows, look: Look): CustomSeriesOption => {
  const all = bandRuns(rows);
  return {
    type: 'custom',
    name: look.t('chart.band'),
    z: 1,
    silent: true,
    clip: true,
    color: look.colours.band,
    data: all.map((run) => [run[0]?.year ?? 0, run[0]?.median ?? 0]),
    renderItem: (params, api) => {
      const run = all[params.dataIndex] ?? [];
      const single = run.length === 1 ? 0.18 : 0;
      const at = (year: number, value: number): number[] => api.coord([year, value]);
      const upper = run.flatMap((row) => (single ? [at(row.year - single, row.upperQuartile), at(row.year + single, row.upperQuartile)] : [at(row.year, row.upperQuartile)]));
      const lower = run.flatMap((row) => (single ? [at(row.year - single, row.lowerQuartile), at(row.year + single, row.lowerQuartile)] : [at(row.year, row.lowerQuartile)]));
      return { type: 'polygon', shape: { points: [...upper, ...lower.toReversed()] }, style: { fill: look.colours.band } };
    },
  };
};
