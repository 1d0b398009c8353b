import { formatPercent, formatValue } from '../../domain/formatting.ts';
import type { Drawing } from '../drawing.ts';
import { categoryAxis, frame, plainText, valueAxis } from '../frame.ts';
import type { Look } from '../look.ts';
import { targetOf } from './spreadPoints.ts';
import type { SpreadRows } from './spreadRows.ts';

/** How schools spread over the levels of an ordinal, or over no and yes, in percent of those with an answer; deeper is higher. There is no box: levels have nothing between them. */
export const sharesChart = ({ metric, groups, by }: SpreadRows, look: Look): Drawing => {
  const { t, language, colours } = look;
  const levels = metric.kind === 'boolean' ? [0, 1] : metric.levels.map((_, place) => place + 1);
  const name = (level: number): string => formatValue(metric, level, language);
  const counts = groups.map(({ dots }) => levels.map((level) => dots.filter(({ value }) => Math.round(value) === level).length));
  const at = (group: number, level: number): number => counts[group]?.[level] ?? 0;
  const share = (group: number, level: number): number => (at(group, level) / (groups[group]?.dots.length || 1)) * 100;
  const words = groups.map(({ label, dots, expected }, group) => [
    `${label}  ${t('chart.counted', { n: dots.length, of: expected })}`,
    ...(dots.length === 0 ? [t('chart.noFigures')] : levels.map((level, place) => `${name(level)}  ${at(group, place)}  ${formatPercent(share(group, place), language)}`).toReversed()),
  ]);
  const description = t('distribution.description', { metric: metric.name[language], by: t(`distribution.by.${by}`), last: (words.at(-1) ?? []).join(t('chart.comma')) });
  const axis = categoryAxis(groups.map(({ label }) => label), look, true);
  const crowded = groups.length > 14;
  const base = frame(look, description);
  return {
    description,
    lines: [groups.map((group, place) => ({ x: place, y: 50, text: (words[place] ?? []).join(t('chart.comma')), target: targetOf(group) }))],
    option: {
      ...base,
      grid: { left: look.fontSize * 3.6, right: 12, top: 12, bottom: look.fontSize * (crowded ? 4.5 : 3) + 12 },
      xAxis: {
        ...axis,
        axisLabel: {
          ...axis.axisLabel,
          lineHeight: look.fontSize * 1.5,
          formatter: (label: string, place: number) => `${label}\n${groups[place]?.dots.length ?? 0}${crowded ? '\n' : ''}/${groups[place]?.expected ?? 0}`,
        },
      },
      yAxis: { ...valueAxis(look, (value) => formatPercent(value, language)), min: 0, max: 100, interval: 25 },
      tooltip: {
        ...base.tooltip,
        axisPointer: { type: 'shadow' },
        formatter: (found: unknown) => {
          const first: unknown = Array.isArray(found) ? found[0] : found;
          const place = typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : 0;
          return (words[place] ?? []).map(plainText).join('\n');
        },
      },
      series: levels.map((level, place) => {
        const opacity = 0.2 + (0.8 * (place + 1)) / levels.length;
        return {
          type: 'bar',
          name: name(level),
          stack: 'levels',
          barCategoryGap: '36%',
          emphasis: { disabled: true },
          itemStyle: { color: colours.series[0] ?? colours.accent, opacity, borderColor: colours.background, borderWidth: 1 },
          label: { show: true, opacity: 1, position: 'inside', color: opacity > 0.75 ? colours.background : colours.text, fontSize: look.fontSize, formatter: ({ value }: { readonly value: number }) => (value >= 8 ? name(level) : '') },
          data: groups.map(({ dots }, group) => (dots.length === 0 ? '-' : share(group, place))),
        };
      }),
    },
  };
};
