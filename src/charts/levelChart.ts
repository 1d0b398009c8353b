import type { LevelCount } from '../domain/answers/levelCounts.ts';
import { formatPercent } from '../domain/formatting.ts';
import type { Metric } from '../domain/metric.ts';
import { yearLabel, type Year, type YearBasis } from '../domain/year.ts';
import type { Drawing } from './drawing.ts';
import { categoryAxis, frame, plainText, valueAxis } from './frame.ts';
import type { Look } from './look.ts';

export interface LevelRows {
  readonly metric: Metric;
  readonly years: readonly Year[];
  readonly basis: YearBasis;
  readonly counts: readonly LevelCount[];
}

/** How schools spread over the levels of an ordinal, in percent of those with a level; deeper is higher. Levels have no mean. */
export const levelChart = ({ metric, years, basis, counts }: LevelRows, look: Look): Drawing => {
  const { t, language, colours } = look;
  const labels = years.map((year) => yearLabel(year, basis));
  const total = new Map(years.map((year) => [year, counts.filter((row) => row.year === year).reduce((sum, row) => sum + row.schools, 0)]));
  const at = (year: Year, level: number): number => counts.find((row) => row.year === year && row.level === level)?.schools ?? 0;
  const said = years.map((year, place) => {
    const all = total.get(year) ?? 0;
    if (all === 0) return [labels[place] ?? '', t('chart.noFigures')];
    return [
      `${labels[place] ?? ''}  ${t('chart.schools', { n: all })}`,
      ...metric.levels.map((level, index) => `${level[language]}  ${at(year, index + 1)}  ${formatPercent((at(year, index + 1) / all) * 100, language)}`).toReversed(),
    ];
  });
  const description = `${metric.name[language]}${t('chart.stop')}${(said.at(-1) ?? []).join(t('chart.comma'))}`;
  return {
    description,
    lines: [years.map((year, place) => ({ x: place, y: 100, text: (said[place] ?? []).join(t('chart.comma')), target: { kind: 'district', type: 'all', year } }))],
    option: {
      ...frame(look, description),
      grid: { left: look.fontSize * 3.6, right: 12, top: 12, bottom: look.fontSize * 3 + 12 },
      xAxis: {
        ...categoryAxis(labels, look, true),
        axisLabel: {
          ...categoryAxis(labels, look, true).axisLabel,
          lineHeight: look.fontSize * 1.5,
          formatter: (label: string, place: number) => `${label}\n${t('chart.schools', { n: total.get(years[place] ?? 0) ?? 0 })}`,
        },
      },
      yAxis: { ...valueAxis(look, (value) => formatPercent(value, language)), min: 0, max: 100, interval: 25 },
      tooltip: {
        ...frame(look, description).tooltip,
        axisPointer: { type: 'shadow' },
        formatter: (found: unknown) => {
          const first: unknown = Array.isArray(found) ? found[0] : found;
          const place = typeof first === 'object' && first !== null && 'dataIndex' in first ? Number(first.dataIndex) : 0;
          return (said[place] ?? []).map(plainText).join('\n');
        },
      },
      series: metric.levels.map((level, index) => ({
        type: 'bar',
        name: level[language],
        stack: 'levels',
        barCategoryGap: '36%',
        emphasis: { disabled: true },
        itemStyle: {
          color: colours.series[0] ?? colours.accent,
          opacity: 0.2 + (0.8 * (index + 1)) / metric.levels.length,
          borderColor: colours.background,
          borderWidth: 1,
        },
        label: { show: true, opacity: 1, position: 'inside', color: index + 1 > metric.levels.length / 2 ? colours.background : colours.text, fontSize: look.fontSize, formatter: ({ value }: { readonly value: number }) => (value >= 8 ? level[language] : '') },
        data: years.map((year) => {
          const all = total.get(year) ?? 0;
          return all === 0 ? '-' : (at(year, index + 1) / all) * 100;
        }),
      })),
    },
  };
};
