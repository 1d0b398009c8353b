import { formatBare, formatDifference, formatValue } from '../../domain/formatting.ts';
import type { SchoolChange } from '../../domain/answers/schoolChanges.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Year } from '../../domain/year.ts';
import type { Drawing } from '../drawing.ts';
import { fontOf, frame, plainText, valueAxis } from '../frame.ts';
import type { Look } from '../look.ts';
import { niceRange, type Range } from '../niceRange.ts';
import { textWidth } from '../textWidth.ts';
import { colourOf } from '../trend/seriesOfTrend.ts';

/** A school that moved. */
interface ChangeRow {
  readonly change: SchoolChange;
  readonly name: string;
  /** Among the schools chosen; null: not chosen. */
  readonly place: number | null;
}

export interface ChangesRows {
  readonly metric: Metric;
  /** Written as the page says years. */
  readonly from: string;
  readonly to: string;
  readonly year: Year;
  readonly rose: readonly ChangeRow[];
  readonly fell: readonly ChangeRow[];
}

/** Longer names of schools are cut, in widths of a character. */
const NAMES = 14;

const rangeOf = (metric: Metric, values: readonly number[]): Range => {
  switch (metric.kind) {
    case 'boolean':
      return { min: 0, max: 1, interval: 1 };
    case 'ordinal':
      return { min: 1, max: Math.max(metric.levels.length, 2), interval: 1 };
    case 'rate':
      return niceRange(values, 100);
    case 'count':
      return niceRange(values, null, 1);
    case 'score':
      return niceRange(values, null);
  }
};

/** Who rose and who fell most: from where (hollow) to where (full), furthest first, those that rose above. */
export const changesChart = ({ metric, from, to, year, rose, fell }: ChangesRows, look: Look): Drawing => {
  const { t, language, colours } = look;
  const rows = [...rose, ...fell];
  const words = rows.map(({ name, change }) =>
    t('distribution.change', {
      name,
      from,
      to,
      before: formatValue(metric, change.before, language),
      now: formatValue(metric, change.now, language),
      change: metric.kind === 'boolean' ? '' : formatDifference(metric, change.now - change.before, language),
    }),
  );
  const values = rows.flatMap(({ change }) => [change.now, change.before]);
  const range = rangeOf(metric, values);
  const description = t('distribution.changesDescription', { metric: metric.name[language], from, to, rose: rose.length, fell: fell.length });
  const base = frame(look, description);
  const names = Math.min(NAMES * look.fontSize, Math.max(0, ...rows.map(({ name }) => textWidth(name, look.fontSize))) + look.fontSize);
  return {
    description,
    laidOut: true,
    lines: [rows.map(({ change }, place) => ({ x: change.now, y: place, text: words[place] ?? '', target: { kind: 'school', school: change.school, year } }))],
    option: {
      ...base,
      grid: { left: names + 8, right: look.fontSize * 10, top: 4, bottom: look.fontSize * 1.5 + 10 },
      xAxis: { ...valueAxis(look, (value) => formatBare(metric, value, language)), min: range.min, max: range.max, interval: range.interval },
      yAxis: {
        type: 'category',
        inverse: true,
        data: rows.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
        axisLabel: {
          width: names,
          overflow: 'truncate',
          interval: 0,
          fontSize: look.fontSize,
          color: (_name: string, place: number) => {
            const chosen = rows[place]?.place ?? null;
            return chosen === null ? colours.text : colourOf(chosen, look);
          },
        },
      },
      tooltip: {
        ...base.tooltip,
        trigger: 'item',
        formatter: (found: unknown) => plainText(words[typeof found === 'object' && found !== null && 'dataIndex' in found ? Number(found.dataIndex) : 0] ?? ''),
      },
      series: [
        {
          type: 'custom',
          name: t('distribution.changes'),
          color: colours.series[0] ?? colours.accent,
          encode: { x: [0, 1], y: 2 },
          data: rows.map(({ change }, place) => [change.before, change.now, place]),
          renderItem: (params: { readonly dataIndex: number }, api: { readonly coord: (at: readonly number[]) => readonly number[] }) => {
            const row = rows[params.dataIndex];
            if (!row) return null;
            const [before = 0, top = 0] = api.coord([row.change.before, params.dataIndex]);
            const [now = 0] = api.coord([row.change.now, params.dataIndex]);
            const rising = now > before;
            const colour = (rising ? colours.series[0] : colours.series[1]) ?? colours.accent;
            const radius = look.fontSize * 0.4;
            const text = metric.kind === 'boolean' ? formatValue(metric, row.change.now, language) : formatDifference(metric, row.change.now - row.change.before, language);
            return {
              type: 'group',
              children: [
                { type: 'line', shape: { x1: before + (rising ? radius : -radius), y1: top, x2: now, y2: top }, style: { stroke: colour, lineWidth: look.lineWidth } },
                { type: 'circle', shape: { cx: before, cy: top, r: radius }, style: { fill: colours.background, stroke: colour, lineWidth: 1.5 } },
                { type: 'circle', shape: { cx: now, cy: top, r: radius }, style: { fill: colour } },
                { type: 'text', x: Math.max(before, now) + radius + 6, y: top, style: { text: `${rising ? '▲' : '▼'} ${text}`, fill: colours.text, font: `${look.fontSize}px ${fontOf(look)}`, verticalAlign: 'middle' } },
              ],
            };
          },
        },
      ],
    },
  };
};
