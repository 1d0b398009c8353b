import type { CustomSeriesOption } from 'echarts/charts';
import type { FindingYear } from '../../domain/answers/findingYears.ts';
import { formatPercent } from '../../domain/formatting.ts';
import { yearLabel, type Year, type YearBasis } from '../../domain/year.ts';
import type { ChartPoint, Drawing } from '../drawing.ts';
import { categoryAxis, fontOf, frame, plainText } from '../frame.ts';
import type { Look } from '../look.ts';

export interface FindingHeatRows {
  /** What is found, in words: 问题. */
  readonly title: string;
  readonly years: readonly Year[];
  readonly basis: YearBasis;
  /** From top to bottom. */
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly cells: readonly FindingYear[];
}

type Render = NonNullable<CustomSeriesOption['renderItem']>;

const shareOf = ({ schools, of }: FindingYear): number => (schools / of) * 100;

/** Categories by years: the share of schools that named one, of those that reported any of the kind. A year without reports is empty, not 0. */
export const findingHeatChart = ({ title, years, basis, categories, cells }: FindingHeatRows, look: Look): Drawing => {
  const { t, language, colours, fontSize } = look;
  const at = new Map(cells.map((cell) => [`${cell.category} ${cell.year}`, cell]));
  const of = new Map(cells.map((cell) => [cell.year, cell.of]));
  const strongest = Math.max(1, ...cells.map(shareOf));
  const labels = years.map((year) => yearLabel(year, basis));
  const say = (category: { readonly id: string; readonly name: string }, year: Year, label: string): string => {
    const cell = at.get(`${category.id} ${year}`);
    const all = of.get(year);
    if (all === undefined) return t('findings.cellNone', { category: category.name, year: label });
    return t('findings.cell', { category: category.name, year: label, n: cell?.schools ?? 0, of: all, share: formatPercent(cell ? shareOf(cell) : 0, language) });
  };
  const lines = categories.map((category, row) =>
    years.map((year, column): ChartPoint => ({ x: column, y: row, text: say(category, year, labels[column] ?? ''), target: { kind: 'other', key: `${year}~${category.id}` } })),
  );
  const data = lines.flat();
  const description = `${t('findings.heatOf', { title })}${t('chart.stop')}${lines.map((line) => line.at(-1)?.text ?? '').slice(0, 3).join(t('chart.stop'))}`;
  const draw: Render = (parameters, api) => {
    const point = data[parameters.dataIndex];
    const category = point && categories[point.y];
    const year = point && years[point.x];
    if (!point || !category || year === undefined || typeof api.size !== 'function') return null;
    const [x = 0, y = 0] = api.coord([point.x, point.y]);
    const size = api.size([1, 1]);
    const [width = 0, height = 0] = Array.isArray(size) ? size : [size, size];
    const cell = at.get(`${category.id} ${year}`);
    // No deeper: the words on it keep their contrast.
    const strength = cell ? 0.06 + 0.5 * (shareOf(cell) / strongest) : 0;
    const none = of.get(year) === undefined;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2 }, style: { fill: none ? 'transparent' : (colours.series[0] ?? colours.accent), opacity: none ? 1 : Math.max(0.03, strength), ...(none ? { stroke: colours.grid, lineDash: [3, 3] } : {}) } },
        {
          type: 'text',
          style: {
            text: none ? '—' : formatPercent(Math.round(cell ? shareOf(cell) : 0), language), x, y, align: 'center', verticalAlign: 'middle',
            fill: cell ? colours.text : colours.muted, fontSize, fontFamily: fontOf(look),
          },
        },
      ],
    };
  };
  const yearAxis = categoryAxis(labels, look, true);
  return {
    description,
    laidOut: true,
    lines,
    option: {
      ...frame(look, description),
      grid: { left: fontSize * (language === 'zh' ? 11 : 15), right: 4, top: fontSize * 3.2 + 8, bottom: 4 },
      xAxis: {
        ...yearAxis,
        position: 'top',
        axisLine: { show: false },
        axisLabel: {
          ...yearAxis.axisLabel,
          interval: 0,
          lineHeight: Math.round(fontSize * 1.4),
          formatter: (label: string, place: number) => `${plainText(label)}\n${of.get(years[place] ?? 0) ?? 0}`,
        },
      },
      yAxis: {
        ...categoryAxis(categories.map(({ name }) => name), look, true),
        inverse: true,
        axisLine: { show: false },
        axisLabel: { color: colours.text, fontSize, interval: 0, width: fontSize * (language === 'zh' ? 10.4 : 14.4), overflow: 'truncate', formatter: (name: string) => plainText(name) },
      },
      tooltip: {
        ...frame(look, description).tooltip,
        trigger: 'item',
        formatter: (found: unknown) => plainText(typeof found === 'object' && found !== null && 'dataIndex' in found ? (data[Number(found.dataIndex)]?.text ?? '') : ''),
      },
      series: [{ type: 'custom', renderItem: draw, data: data.map(({ x, y }) => [x, y]) }],
    },
  };
};
