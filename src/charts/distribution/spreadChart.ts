import { boxOf } from '../../domain/boxOf.ts';
import { formatBare } from '../../domain/formatting.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import type { Drawing } from '../drawing.ts';
import { frame, valueAxis } from '../frame.ts';
import type { Look } from '../look.ts';
import { niceRange, type Range } from '../niceRange.ts';
import { barSeries } from './barSeries.ts';
import { boxSeries } from './boxSeries.ts';
import { chosenSeries, dotSeries } from './dotSeries.ts';
import { normMarks } from './normMarks.ts';
import { namesBeside, roomBeside, sideNames } from './sideNames.ts';
import type { SpreadRows } from './spreadRows.ts';
import { spreadPoints, type Placed } from './spreadPoints.ts';
import { barsOf, groupText } from './spreadWords.ts';
import { swarm } from './swarm.ts';

/** Rows of dots in the height of a chart: nearer values share a row. */
const ROWS = 48;

const rangeOf = ({ metric, groups }: SpreadRows): Range => {
  const values = groups.flatMap(({ dots, norms }) => [dots[0]?.value, dots.at(-1)?.value, ...norms.map(({ value }) => value)]).filter((value) => value !== undefined);
  return metric.kind === 'rate' ? niceRange(values, 100) : niceRange(values, null, metric.kind === 'count' ? 1 : 0.1);
};

/** How schools lie: a dot each or bars of how many, boxes of five schools or more behind them, the norm, and the chosen schools drawn out. */
export const spreadChart = (rows: SpreadRows, look: Look): Drawing => {
  const { t, colours } = look;
  const { metric, groups, shape, bins } = rows;
  const range = rangeOf(rows);
  const label = look.fontSize * 1.5;
  const boxes = groups.map(({ dots }) => boxOf(dots.map(({ value }) => value)));
  const placed = groups.flatMap(({ dots }, group): readonly Placed[] => {
    // Of bars only the chosen schools are drawn beside them.
    if (shape === 'bars' && dots.length >= SMALLEST_GROUP) return dots.filter(({ place }) => place !== null).map((dot) => ({ dot, group, x: group }));
    const aside = swarm(dots.map(({ value }) => value), (range.max - range.min) / ROWS);
    return dots.map((dot, place) => ({ dot, group, x: group + (aside[place] ?? 0) }));
  });
  const drawnAll = shape === 'dots';
  const loose = placed.filter(({ dot, group }) => dot.place === null && (drawnAll || (groups[group]?.dots.length ?? 0) < SMALLEST_GROUP));
  const chosen = placed.filter(({ dot }) => dot.place !== null).map((one) => (drawnAll ? one : { ...one, x: one.group }));
  const bars = bins && !drawnAll ? barsOf(groups, bins).filter(({ group }) => (groups[group]?.dots.length ?? 0) >= SMALLEST_GROUP) : [];
  const words = groups.map((group, place) => groupText(metric, group, boxes[place] ?? null, look));
  const description = t('distribution.description', { metric: metric.name[look.language], by: t(`distribution.by.${rows.by}`), last: (words.at(-1) ?? []).join(t('chart.comma')) });
  const crowded = groups.length > 14;
  const names = namesBeside(rows, chosen, look);
  return {
    description,
    lines: spreadPoints({ rows, placed: [...loose, ...chosen], bars, words }, look),
    option: {
      ...frame(look, description),
      tooltip: { ...frame(look, description).tooltip, trigger: 'item' },
      grid: { left: Math.max(40, label * 2.6), right: roomBeside(names, look), top: label + 6, bottom: label * (crowded ? 3 : 2) + 12 },
      xAxis: {
        type: 'value',
        min: -0.5,
        max: Math.max(groups.length - 0.5, 0.5),
        splitLine: { show: false },
        axisLine: { onZero: false, lineStyle: { color: colours.muted } },
        axisTick: { show: false },
        axisLabel: {
          customValues: groups.map((_, place) => place),
          color: colours.muted,
          fontSize: look.fontSize,
          lineHeight: label,
          formatter: (place: number) => {
            const group = groups[place];
            return group ? `${group.label}\n${group.dots.length}${crowded ? '\n' : ''}/${group.expected}` : '';
          },
        },
      },
      yAxis: { ...valueAxis(look, (value) => formatBare(metric, value, look.language)), min: range.min, max: range.max, interval: range.interval },
      series: [
        ...(bins && !drawnAll ? [barSeries(rows, bins, bars, look)] : []),
        boxSeries(boxes, shape, look),
        dotSeries(loose, rows, look),
        normMarks(rows, look),
        ...chosenSeries(chosen, rows, look),
        sideNames(names, groups.length, look),
        {
          type: 'line',
          name: t('chart.definitionChanged'),
          data: [],
          silent: true,
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: colours.muted, type: 'dotted', width: 1.5 },
            label: { show: true, formatter: () => t('chart.definitionChanged'), position: 'end', color: colours.muted, fontSize: look.fontSize },
            data: groups.flatMap(({ breaks }, place) => (breaks ? [{ xAxis: place - 0.5 }] : [])),
          },
        },
      ],
    },
  };
};

