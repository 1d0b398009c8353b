import type { BrandOutcome } from '../../domain/brand.ts';
import { countOf, successRate, type BrandGroup } from '../../domain/brandCounts.ts';
import { formatPercent } from '../../domain/formatting.ts';
import type { ChartPoint, Drawing } from '../drawing.ts';
import { categoryAxis, frame, plainText, valueAxis } from '../frame.ts';
import type { Look } from '../look.ts';
import { outcomeStyle, STACKED } from './outcomeLook.ts';

export interface BrandOutcomesRows {
  readonly groups: readonly BrandGroup[];
  /** A name for each group. */
  readonly labels: readonly string[];
}

/** Applications by what became of them, a bar a year, level or batch; below each its success rate, or the counts alone under five decided. */
export const brandOutcomesChart = ({ groups, labels }: BrandOutcomesRows, look: Look): Drawing => {
  const { t, language } = look;
  const outcomes = STACKED.filter((outcome) => groups.some((group) => countOf(group, outcome) > 0));
  const rateOf = (group: BrandGroup): string => {
    const rate = successRate(group);
    return rate === null ? '' : formatPercent(Math.round(rate.rate * 100), language);
  };
  const said = groups.map((group, place) => [
    t('brand.applied', { group: labels[place] ?? '', n: group.records.length }),
    ...outcomes.filter((outcome) => countOf(group, outcome) > 0).map((outcome) => `${t(`terms.brandOutcome.${outcome}`)} ${countOf(group, outcome)}`).toReversed(),
    t(successRate(group) === null ? 'brand.rateFew' : 'brand.rateOf', { rate: rateOf(group), n: group.awarded, of: group.decided }),
  ]);
  const tallest = Math.max(1, ...groups.map(({ records }) => records.length));
  const description = `${t('brand.outcomes')}${t('chart.stop')}${(said.at(-1) ?? []).join(t('chart.comma'))}`;
  const point = (outcome: BrandOutcome, group: BrandGroup, place: number): ChartPoint => {
    const below = STACKED.slice(0, STACKED.indexOf(outcome)).reduce((sum, other) => sum + countOf(group, other), 0);
    const n = countOf(group, outcome);
    return { x: place, y: below + n / 2, text: [labels[place] ?? '', `${t(`terms.brandOutcome.${outcome}`)} ${n}`].join(t('chart.comma')), target: { kind: 'other', key: `${group.group}~${outcome}` } };
  };
  const axis = categoryAxis([...labels], look, true);
  return {
    description,
    lines: outcomes.map((outcome) => groups.flatMap((group, place) => (countOf(group, outcome) > 0 ? [point(outcome, group, place)] : []))),
    option: {
      ...frame(look, description),
      grid: { left: look.fontSize * 2.6, right: 8, top: look.fontSize * 1.8, bottom: look.fontSize * 4.6 + 12 },
      xAxis: {
        ...axis,
        axisLabel: {
          ...axis.axisLabel,
          hideOverlap: false,
          interval: 0,
          lineHeight: Math.round(look.fontSize * 1.5),
          rich: { rate: { color: look.colours.text, fontWeight: 600, fontSize: look.fontSize, lineHeight: Math.round(look.fontSize * 1.5) } },
          formatter: (label: string, place: number) => {
            const group = groups[place];
            if (!group) return label;
            return `${plainText(label)}\n${successRate(group) === null ? t('brand.noRate') : `{rate|${rateOf(group)}}`}\n${group.awarded}/${group.decided}`;
          },
        },
      },
      yAxis: { ...valueAxis(look, String), splitNumber: 4, minInterval: 1 },
      tooltip: {
        ...frame(look, description).tooltip,
        axisPointer: { type: 'shadow' },
        formatter: (found: unknown) => {
          const first: unknown = Array.isArray(found) ? found[0] : found;
          const place = typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : 0;
          return (said[place] ?? []).map(plainText).join('\n');
        },
      },
      series: outcomes.map((outcome) => ({
        type: 'bar',
        name: t(`terms.brandOutcome.${outcome}`),
        stack: 'applications',
        barCategoryGap: '30%',
        barMaxWidth: 72,
        emphasis: { disabled: true },
        itemStyle: outcomeStyle(outcome, look),
        label: {
          show: true,
          position: 'inside',
          color: look.colours.text,
          backgroundColor: look.colours.background,
          padding: [0, 3],
          borderRadius: 2,
          fontSize: look.fontSize,
          formatter: ({ value }: { readonly value: unknown }) => (typeof value === 'number' && value / tallest > 0.09 ? String(value) : ''),
        },
        data: groups.map((group) => countOf(group, outcome) || '-'),
      })),
    },
  };
};
