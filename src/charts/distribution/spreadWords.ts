import { binOf, type Bins } from '../../domain/bins.ts';
import type { Box } from '../../domain/boxOf.ts';
import { formatBare, formatNumber, formatPercent, formatValue } from '../../domain/formatting.ts';
import { median } from '../../domain/statistics.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Look } from '../look.ts';
import type { SpreadDot, SpreadGroup } from './spreadRows.ts';

/** All that is known of a group, a line each. */
export const groupText = (metric: Metric, group: SpreadGroup, box: Box | null, look: Look): readonly string[] => {
  const { t, language } = look;
  const middle = median(group.dots.map(({ value }) => value));
  const counted = t('chart.counted', { n: group.dots.length, of: group.expected });
  if (middle === null) return [`${group.label}  ${t('chart.noFigures')}`, counted];
  const bare = (value: number): string => formatBare(metric, value, language);
  return [
    `${group.label}  ${counted}`,
    `${t('chart.median')} ${formatValue(metric, middle, language)}`,
    box ? t('chart.bandValues', { low: bare(box.lowerQuartile), high: bare(box.upperQuartile) }) : t('chart.few'),
    t('distribution.ends', { low: bare(group.dots[0]?.value ?? middle), high: bare(group.dots.at(-1)?.value ?? middle) }),
  ];
};

export const dotText = (metric: Metric, group: SpreadGroup, dot: SpreadDot, look: Look): string =>
  look.t('chart.point', { year: group.label, name: dot.name, value: formatValue(metric, dot.value, look.language) }) + (dot.soft ? look.t('chart.comma') + look.t('distribution.soft') : '');

export interface Bar {
  readonly group: number;
  readonly bin: number;
  readonly schools: number;
  /** Of the group's schools, 0 to 1. */
  readonly share: number;
}

/** How many schools of each group lie in each bin; bins without any left out. */
export const barsOf = (groups: readonly SpreadGroup[], bins: Bins): readonly Bar[] =>
  groups.flatMap(({ dots }, group) => {
    const counts = new Map<number, number>();
    for (const { value } of dots) counts.set(binOf(bins, value), (counts.get(binOf(bins, value)) ?? 0) + 1);
    return [...counts].toSorted(([one], [two]) => one - two).map(([bin, schools]) => ({ group, bin, schools, share: schools / dots.length }));
  });

/** 8 至 10 次: whole numbers by their first and last, others by their ends. */
const binText = (metric: Metric, { from, width }: Bins, bin: number, look: Look): string => {
  const low = from + bin * width;
  const last = metric.kind === 'count' ? low + width - 1 : low + width;
  if (metric.kind === 'count' && width === 1) return formatValue(metric, low, look.language);
  return look.t('distribution.bin', { low: formatNumber(low, look.language), high: formatValue(metric, last, look.language) });
};

export const barText = (metric: Metric, group: SpreadGroup, bins: Bins, bar: Bar, look: Look): string =>
  look.t('distribution.bar', { group: group.label, bin: binText(metric, bins, bar.bin, look), n: bar.schools, share: formatPercent(bar.share * 100, look.language) });
