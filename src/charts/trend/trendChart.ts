import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption, ScatterSeriesOption } from 'echarts/charts';
import { districtFigure } from '../../domain/districtFigure.ts';
import { formatPercent, formatValue } from '../../domain/formatting.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import type { Drawing } from '../drawing.ts';
import { fixedGrid, frame, valueAxis } from '../frame.ts';
import type { Look } from '../look.ts';
import { textWidth } from '../textWidth.ts';
import { bandSeries } from './bandSeries.ts';
import { aimMarks, brokenLine, endLabelOf, labelWidth, schoolLine } from './seriesOfTrend.ts';
import { trendPoints } from './trendPoints.ts';
import { trendRange } from './trendRange.ts';
import type { TrendRows } from './trendRows.ts';
import { axisText, normText, remarkSign, tooltipText, yearText } from './trendWords.ts';

type Series = LineSeriesOption | ScatterSeriesOption | CustomSeriesOption | BarSeriesOption;

/** A metric over the years: median, quartile band, norm, district figure and chosen schools, and the share at the norm below. */
export const trendChart = (rows: TrendRows, look: Look): Drawing => {
  const { t, language } = look;
  const { metric, years } = rows;
  const strip = rows.district.some((row) => row.withNorm > 0);
  const counts = years.length <= 12;
  const byYear = new Map(rows.district.map((row) => [row.year, row]));
  const range = rows.range ?? trendRange([rows]);
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  const name = (year: number): string => yearLabel(year, rows.basis);
  const label = look.fontSize * 1.5;
  const right = labelRoom(rows, look);
  const left = Math.max(40, label * 2.4);
  const bottom = label * (counts ? 2 : 1) + 12;
  const stripHeight = label * 3;
  const xAxis = (gridIndex: number, labelled: boolean) => ({
    type: 'value' as const,
    gridIndex,
    min: first - 0.35,
    max: last + 0.35,
    containShape: false,
    splitLine: { show: false },
    axisLine: { onZero: false, lineStyle: { color: look.colours.muted } },
    axisTick: { show: labelled, customValues: [...years] },
    axisLabel: {
      show: labelled,
      customValues: [...years],
      hideOverlap: true,
      color: look.colours.muted,
      fontSize: look.fontSize,
      lineHeight: label,
      formatter: (value: number) => (counts ? `${name(value)}${signsAt(rows, value)}\n${countText(byYear.get(value))}` : name(value) + signsAt(rows, value)),
    },
    axisPointer: { show: true, snap: true, label: { show: false } },
  });
  const series: Series[] = [];
  if (metric.kind !== 'boolean' && metric.kind !== 'ordinal') series.push(bandSeries(rows, look));
  for (const line of rows.norms) {
    series.push({
      type: 'line',
      name: t('chart.norm'),
      step: 'middle',
      // Over the median where both are one.
      z: 5,
      symbol: 'none',
      silent: true,
      color: look.colours.norm,
      lineStyle: { width: look.lineWidth, type: 'dashed', color: look.colours.norm },
      data: years.map((year, place) => [year, line.values[place] ?? '-']),
      endLabel: { ...endLabelOf(normText(line, rows, look), look.colours.norm, look), overflow: 'break' },
      labelLayout: { moveOverlap: 'shiftY' as const },
      emphasis: { disabled: true },
    });
  }
  series.push(...middleLine(rows, look), ...districtLine(rows, look));
  for (const school of rows.schools) {
    series.push(...schoolLine(rows, school, look));
    if (rows.aims) series.push(aimMarks(rows, school, look));
  }
  if (strip) {
    series.push({
      type: 'bar',
      name: t('chart.shareAtNorm'),
      xAxisIndex: 1,
      yAxisIndex: 1,
      barWidth: '46%',
      barMaxWidth: look.fontSize * 5,
      silent: true,
      itemStyle: { color: look.colours.good },
      label: { show: true, position: 'top', color: look.colours.text, fontSize: look.fontSize, formatter: ({ value }) => (Array.isArray(value) ? formatPercent(Math.round(Number(value[1])), language) : '') },
      data: rows.district.filter((row) => row.withNorm > 0).map((row) => [row.year, (row.atNorm / row.withNorm) * 100]),
    });
  }
  const changes = metric.definitionChanges.filter((change) => change.year > first && change.year <= last);
  series.push({
    type: 'line',
    name: t('chart.definitionChanged'),
    data: [],
    silent: true,
    markLine: {
      silent: true,
      symbol: 'none',
      lineStyle: { color: look.colours.muted, type: 'dotted', width: 1.5 },
      label: { show: true, formatter: () => t('chart.definitionChanged'), position: 'end', color: look.colours.muted, fontSize: look.fontSize },
      data: [
        ...changes.map((change) => ({ xAxis: change.year - 0.5 })),
        ...turnYears(rows).map((year) => ({ xAxis: year - 0.5, label: { show: true, formatter: () => t('chart.turnMark'), position: 'end' as const, color: look.colours.muted, fontSize: look.fontSize } })),
        ...rows.remarks.map(({ year }) => ({ xAxis: year, lineStyle: { type: 'solid' as const, width: 1, opacity: 0.6 }, label: { show: false } })),
      ],
    },
  });
  const description = t('chart.trendDescription', {
    metric: metric.name[language],
    from: name(first),
    to: name(last),
    last: yearText(rows, last, look).join(t('chart.comma')),
  });
  const top = label + 8;
  return {
    description,
    lines: trendPoints(rows, look),
    option: {
      ...frame(look, description),
      axisPointer: { link: [{ xAxisIndex: 'all' }] },
      grid: strip
        ? [
            { left, right, top, bottom: bottom + stripHeight + label * 1.6, ...fixedGrid },
            { left, right, height: stripHeight, bottom, ...fixedGrid },
          ]
        : [{ left, right, top, bottom, ...fixedGrid }],
      xAxis: strip ? [xAxis(0, false), xAxis(1, true)] : [xAxis(0, true)],
      yAxis: [
        { ...valueAxis(look, (value) => axisText(rows, value, look)), min: range.min, max: range.max, interval: range.interval },
        ...(strip ? [{
                type: 'value',
                gridIndex: 1,
                min: 0,
                max: 130,
                axisLine: { show: false },
                axisTick: { show: false },
                axisLabel: { show: false },
                splitLine: { show: false },
                name: t('chart.shareAtNorm'),
                nameLocation: 'end',
                nameGap: 4,
                nameTextStyle: { align: 'left', padding: [0, 0, 0, -left + 4], color: look.colours.muted, fontSize: look.fontSize },
              }] : []),
      ],
      tooltip: {
        ...frame(look, description).tooltip,
        formatter: (found: unknown) => tooltipText(rows, yearUnder(found), look),
      },
      series,
    },
  };
};

/** Room for the names at the ends of the lines: as wide as the longest, up to what is left after cutting. */
const labelRoom = (rows: TrendRows, look: Look): number => {
  const names = [...rows.schools.map((school) => school.name), ...rows.norms.map((line) => normText(line, rows, look)), middleName(rows, look), ...districtLine(rows, look).map((line) => String(line.name))];
  return Math.min(labelWidth(look), Math.max(0, ...names.flatMap((name) => name.split('\n')).map((name) => textWidth(name, look.fontSize)))) + 22;
};

const countText = (row: TrendRows['district'][number] | undefined): string => (row ? `${row.n}/${row.expected}` : '—');

/** ①② after a year of which the user remarked something. */
const signsAt = ({ remarks }: TrendRows, year: number): string => {
  const signs = remarks.flatMap((remark, place) => (remark.year === year ? [remarkSign(place)] : []));
  return signs.length === 0 ? '' : ` ${signs.join('')}`;
};

/** The year under the pointer, from whatever ECharts hands to a tooltip's formatter. */
const yearUnder = (found: unknown): number => {
  const first: unknown = Array.isArray(found) ? found[0] : found;
  return typeof first === 'object' && first !== null && 'axisValue' in first ? Math.round(Number(first.axisValue)) : 0;
};

/** What the line through the middle is called, with its latest figure. */
const middleName = (rows: TrendRows, look: Look): string => {
  const { metric } = rows;
  const latest = rows.district.at(-1);
  const name = look.t(metric.kind === 'boolean' ? 'chart.basis.shareYes' : metric.kind === 'ordinal' ? 'chart.basis.medianLevel' : 'chart.median');
  if (!latest) return name;
  return `${name} ${metric.kind === 'boolean' ? formatPercent(latest.mean * 100, look.language) : formatValue(metric, latest.medianLevel ?? latest.median, look.language)}`;
};

const middleLine = (rows: TrendRows, look: Look): readonly LineSeriesOption[] => {
  const { metric } = rows;
  const byYear = new Map(rows.district.map((row) => [row.year, row]));
  const share = metric.kind === 'boolean';
  const name = look.t(share ? 'chart.basis.shareYes' : metric.kind === 'ordinal' ? 'chart.basis.medianLevel' : 'chart.median');
  const y = (row: TrendRows['district'][number]): number => (share ? row.mean * 100 : row.medianLevel ?? row.median);
  return brokenLine(
    rows,
    (year) => {
      const row = byYear.get(year);
      return row ? { value: y(row), soft: false } : null;
    },
    {
      name,
      colour: look.colours.text,
      width: look.lineWidth * (rows.schools.length > 0 ? 1 : 1.25),
      dash: 'solid',
      symbol: 'circle',
      z: 4,
      endLabel: rows.district.length > 0 ? middleName(rows, look) : null,
    },
    look,
  );
};

/** The district's mean beside the median, where it is on the schools' own scale. */
const districtLine = (rows: TrendRows, look: Look): readonly LineSeriesOption[] => {
  if (!rows.mean) return [];
  const figures = new Map(rows.district.map((row) => [row.year, districtFigure(rows.metric, row)]));
  const means = [...figures.values()].filter(({ basis }) => basis === 'weighted' || basis === 'simple' || basis === 'mean');
  const [one] = means.slice(-1);
  if (!one) return [];
  return brokenLine(
    rows,
    (year) => {
      const figure = figures.get(year);
      return figure ? { value: figure.value, soft: false } : null;
    },
    { name: look.t(`chart.basis.${one.basis}`), colour: look.colours.muted, width: look.lineWidth * 0.75, dash: 'dotted', symbol: 'none', z: 3, endLabel: look.t(`chart.basis.${one.basis}`) },
    look,
  );
};

/** Years on view in which a chosen school is not what it was. */
const turnYears = ({ schools, years }: TrendRows): readonly Year[] => [...new Set(schools.flatMap(({ turns }) => turns?.map(({ year }) => year) ?? []))].filter((year) => year > (years[0] ?? 0) && year <= (years.at(-1) ?? 0));
