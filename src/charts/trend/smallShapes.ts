import { isResult } from '../../domain/observation.ts';
import type { CustomSeriesOption } from 'echarts/charts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Year } from '../../domain/year.ts';
import type { Look } from '../look.ts';
import { bandRuns } from './bandSeries.ts';
import { eras } from './eras.ts';
import { colourOf, markOf, strokeOf } from './seriesOfTrend.ts';
import { middleOf, type TrendRows } from './trendRows.ts';

type Rendered = ReturnType<NonNullable<CustomSeriesOption['renderItem']>>;
export type Shape = NonNullable<Rendered>;
type Place = readonly [year: number, value: number];
type At = (place: Place) => number[];

interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}

const lineOf = (places: readonly Place[], at: At, { colour, width, dash }: Stroke): Shape => ({
  type: 'polyline',
  shape: { points: places.map(at) },
  style: { stroke: colour, lineWidth: width, lineDash: dash, fill: 'none' },
});

/** Runs of neighbouring years with a value, cut where the definition changed. */
const runsOf = (rows: Pick<TrendRows, 'metric' | 'years'>, valueOf: (year: Year) => number | null): readonly (readonly Place[])[] =>
  eras(rows.metric, rows.years).flatMap((era) => {
    const runs: Place[][] = [[]];
    for (const year of era) {
      const value = valueOf(year);
      if (value === null) runs.push([]);
      else runs.at(-1)?.push([year, value]);
    }
    return runs.filter((run) => run.length > 0);
  });

const HALF: Readonly<Record<ReturnType<typeof markOf>, readonly (readonly [number, number])[]>> = {
  circle: [],
  rect: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
  triangle: [[0, -1.2], [1.2, 1], [-1.2, 1]],
  diamond: [[0, -1.35], [1.35, 0], [0, 1.35], [-1.35, 0]],
};

const markShape = (place: Place, at: At, { mark, radius, colour, hollow, look }: { readonly mark: keyof typeof HALF; readonly radius: number; readonly colour: string; readonly hollow: boolean; readonly look: Look }): Shape => {
  const [x = 0, y = 0] = at(place);
  const style = { fill: hollow ? look.colours.background : colour, stroke: colour, lineWidth: hollow ? 1.5 : 0 };
  if (mark === 'circle') return { type: 'circle', shape: { cx: x, cy: y, r: radius }, style };
  return { type: 'polygon', shape: { points: HALF[mark].map(([dx, dy]) => [x + dx * radius, y + dy * radius]) }, style };
};

const bands = (rows: TrendRows, at: At, look: Look): readonly Shape[] => {
  if (rows.metric.kind === 'boolean' || rows.metric.kind === 'ordinal' || rows.district.every(({ n }) => n < SMALLEST_GROUP)) return [];
  return bandRuns(rows).map((run) => {
    const wide = run.length === 1 ? [-0.18, 0.18] : [0];
    const edge = (value: 'upperQuartile' | 'lowerQuartile'): readonly number[][] => run.flatMap((row) => wide.map((aside) => at([row.year + aside, row[value]])));
    return { type: 'polygon', shape: { points: [...edge('upperQuartile'), ...edge('lowerQuartile').toReversed()] }, style: { fill: look.colours.band } };
  });
};

/** All that one small trend shows, from the back to the front: band, norms, changed definitions, the middle, chosen schools. */
export const smallShapes = (rows: TrendRows, range: { readonly min: number; readonly max: number }, at: At, look: Look): readonly Shape[] => {
  const { metric, years } = rows;
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const scale = metric.kind === 'boolean' ? 100 : 1;
  const norms = rows.norms.flatMap((norm) => {
    const valueOf = new Map(years.map((year, place) => [year, norm.values[place] ?? null]));
    return runsOf({ metric: { ...metric, definitionChanges: [] }, years }, (year) => valueOf.get(year) ?? null).map((run) =>
      lineOf(run.flatMap(([year, value]): readonly Place[] => [[Math.max(year - 0.5, first - 0.2), value], [Math.min(year + 0.5, last + 0.2), value]]), at, { colour: look.colours.norm, width: look.lineWidth, dash: 'dashed' }),
    );
  });
  const changes = metric.definitionChanges
    .filter(({ year }) => year > first && year <= last)
    .map(({ year }) => lineOf([[year - 0.5, range.min], [year - 0.5, range.max]], at, { colour: look.colours.muted, width: 1, dash: 'dotted' }));
  const middle = new Map(rows.district.map((row) => [row.year, middleOf(metric, row)]));
  const ofMiddle = runsOf(rows, (year) => middle.get(year) ?? null).flatMap((run) => [
    lineOf(run, at, { colour: look.colours.text, width: look.lineWidth, dash: 'solid' }),
    ...run.map((place) => markShape(place, at, { mark: 'circle', radius: look.lineWidth + 0.5, colour: look.colours.text, hollow: false, look })),
  ]);
  const ofSchools = rows.schools.flatMap((school) => {
    const results = new Map(school.figures.filter(({ status }) => isResult(status)).map((figure) => [figure.year, figure]));
    const colour = colourOf(school.place, look);
    return runsOf(rows, (year) => {
      const value = results.get(year)?.value ?? null;
      return value === null ? null : value * scale;
    }).flatMap((run) => [
      lineOf(run, at, { colour, width: look.lineWidth, dash: strokeOf(school.place) }),
      ...run.map((place) => markShape(place, at, { mark: markOf(school.place), radius: look.lineWidth + 1, colour, hollow: results.get(place[0])?.status !== 'reported', look })),
    ]);
  });
  return [...bands(rows, at, look), ...changes, ...norms, ...ofMiddle, ...ofSchools];
};
