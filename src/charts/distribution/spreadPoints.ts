import { median } from '../../domain/statistics.ts';
import type { ChartPoint, PointTarget } from '../drawing.ts';
import type { Look } from '../look.ts';
import type { SpreadDot, SpreadGroup, SpreadRows } from './spreadRows.ts';
import { barText, dotText, type Bar } from './spreadWords.ts';

/** A dot and where it stands: its group's place, moved aside. */
export interface Placed {
  readonly dot: SpreadDot;
  readonly group: number;
  readonly x: number;
}

interface Given {
  readonly rows: SpreadRows;
  readonly placed: readonly Placed[];
  readonly bars: readonly Bar[];
  readonly words: readonly (readonly string[])[];
}

/** What stands for a group as a whole. */
export const targetOf = ({ type, area, year }: SpreadGroup): PointTarget => ({ kind: 'district', type, year, ...(area === undefined ? {} : { area }) });

/** The points that keys and pointer reach: the groups first, then each group's bars and dots, by value. */
export const spreadPoints = ({ rows: { metric, groups, bins }, placed, bars, words }: Given, look: Look): readonly (readonly ChartPoint[])[] => {
  const whole = groups.flatMap((group, place): readonly ChartPoint[] => {
    const y = median(group.dots.map(({ value }) => value));
    return y === null ? [] : [{ x: place, y, text: (words[place] ?? []).join(look.t('chart.comma')), target: targetOf(group) }];
  });
  const inGroups = groups.map((group, place): readonly ChartPoint[] => {
    const barPoints = bins
      ? bars
          .filter((bar) => bar.group === place)
          .map((bar) => ({ x: place - 0.35, y: bins.from + (bar.bin + (metric.kind === 'count' ? 0 : 0.5)) * bins.width, text: barText(metric, group, bins, bar, look), target: targetOf(group) }))
      : [];
    const dotPoints = placed
      .filter((one) => one.group === place)
      .map(({ dot, x }): ChartPoint => ({
        x,
        y: dot.value,
        // Thousands of dots: said when they are come to.
        get text() {
          return dotText(metric, group, dot, look);
        },
        target: { kind: 'school', school: dot.school, year: group.year },
      }));
    return [...barPoints, ...dotPoints].toSorted((one, two) => one.y - two.y);
  });
  return [whole, ...inGroups].filter((line) => line.length > 0);
};
