import { isResult } from '../../domain/observation.ts';
import { formatBare, formatValue } from '../../domain/formatting.ts';
import { SMALLEST_GROUP } from '../../domain/statistics.ts';
import { whyWithout } from '../../domain/whyWithout.ts';
import { yearLabel, type Year } from '../../domain/year.ts';
import type { ChartPoint, Drawing } from '../drawing.ts';
import { fixedGrid, frame, plainText } from '../frame.ts';
import { boundText } from '../boundText.ts';
import type { Look } from '../look.ts';
import { niceRange } from '../niceRange.ts';
import { textWidth } from '../textWidth.ts';
import { normLines } from '../trend/normLines.ts';
import { overText } from '../turnWords.ts';
import type { ProfileTrendsRows } from './profileTrendsRows.ts';
import { seriesOf, type Small } from './profileTrendsSeries.ts';
import { yearWords } from '../yearWords.ts';

/** Side by side on a page; more would be too narrow on paper. */
const COLUMNS = 4;

/** What a small chart has for its title where letters are large and the whole is narrow, in pixels: a slide of 4:3, a hall's screen of 1024. */
const NARROW = { slide: 205, projector: 185 } as const;

/** Of titles, as large as the longest allows: none runs into the next. */
const titleSize = ({ metrics }: ProfileTrendsRows, { fontSize, medium, theme, language }: Look): number => {
  const room = medium === 'slide' ? NARROW.slide : theme === 'projector' ? NARROW.projector : Infinity;
  return Math.min(fontSize, Math.max(fontSize * 0.6, room / Math.max(1, ...metrics.map(({ name }) => textWidth(name[language], 1)))));
};

/** Lower on paper, where a school should fit on one page. */
const rowHeight = (look: Look): number => look.fontSize * (look.medium === 'paper' ? 9.5 : 12);

/** In pixels, for so many small charts. */
export const profileTrendsHeight = (count: number, look: Look): number => Math.max(1, Math.ceil(count / COLUMNS)) * rowHeight(look);

/** One school's metrics over the years, a small chart each: its own line, the median and the middle half of similar schools, the norm. A gap breaks the line. */
export const profileTrendsChart = (rows: ProfileTrendsRows, look: Look): Drawing => {
  const { t, language } = look;
  const { years, school } = rows;
  const smalls = rows.metrics.map((metric, place): Small => ({
    metric,
    place,
    own: new Map(rows.own.filter((figure) => figure.metric === metric.id && isResult(figure.status)).map((figure) => [figure.year, figure])),
    group: new Map(rows.group.filter((one) => one.metric === metric.id && one.n >= SMALLEST_GROUP).map((one) => [one.year, one])),
    norms: normLines(metric, [school.type], years),
  }));
  const last = years.at(-1) ?? 0;
  const description = t('profile.trends.description', {
    school: school.name,
    year: yearLabel(last, rows.basis),
    said: smalls.map((small) => `${small.metric.name[language]} ${ownText(small, last, look)}`).join(t('chart.joiner')),
  });
  const cell = 100 / COLUMNS;
  const height = rowHeight(look);
  const label = look.fontSize * 1.5;
  const at = smalls.map(({ place }) => ({ ...fixedGrid, left: `${(place % COLUMNS) * cell + 4.8}%`, width: `${cell - 7}%`, top: Math.floor(place / COLUMNS) * height + label * 2 + 6, height: height - label * 3.4 - 10 }));
  return {
    description,
    laidOut: true,
    lines: smalls.map((small) => pointsOf(small, rows, look)).filter((line) => line.length > 0),
    option: {
      ...frame(look, description),
      grid: at,
      xAxis: smalls.map(({ place }) => ({
        type: 'value',
        gridIndex: place,
        min: (years[0] ?? 0) - 0.2,
        max: last + 0.2,
        splitLine: { show: false },
        axisLine: { onZero: false, lineStyle: { color: look.colours.muted } },
        axisTick: { show: false },
        axisLabel: { customValues: years.length > 1 ? [years[0] ?? 0, last] : [last], color: look.colours.muted, fontSize: look.fontSize * 0.9, formatter: (value: number) => yearLabel(value, rows.basis) },
        axisPointer: { show: true, snap: true, label: { show: false } },
      })),
      yAxis: smalls.map((small) => yAxis(small, rows, look)),
      tooltip: {
        ...frame(look, description).tooltip,
        formatter: (found: unknown) => {
          const { axis, year } = under(found);
          const small = smalls[axis];
          return small ? tooltipLines(small, year, rows, look).map(plainText).join('\n') : '';
        },
      },
      series: smalls.flatMap((small) => seriesOf(small, rows, look)),
    },
  };
};

const ownText = ({ metric, own }: Small, year: Year, { t, language }: Look): string => {
  const figure = own.get(year);
  return figure && figure.value !== null ? formatValue(metric, figure.value, language) : t(`terms.without.${whyWithout(figure ?? null)}`);
};

const tooltipLines = (small: Small, year: Year, rows: ProfileTrendsRows, look: Look): readonly string[] => {
  const { t, language } = look;
  const said = rows.own.find((figure) => figure.metric === small.metric.id && figure.year === year);
  const group = small.group.get(year);
  const over = rows.over.get(small.metric.id)?.get(year);
  const own = said && said.value !== null ? formatValue(small.metric, said.value, language) : t(`terms.without.${whyWithout(said ?? null)}`);
  return [
    `${yearWords(year, rows.basis, t)}  ${small.metric.name[language]}`,
    `${rows.school.name}  ${own}`,
    ...(over ? [overText(small.metric, over, look)] : []),
    group ? t('profile.trends.median', { n: group.n, value: formatValue(small.metric, group.median, language) }) : t('profile.trends.few'),
    ...small.norms.flatMap((line) => {
      const value = line.values[rows.years.indexOf(year)] ?? null;
      return value === null ? [] : [boundText(line.bound, formatBare(small.metric, value, language), t)];
    }),
  ];
};

const pointsOf = (small: Small, rows: ProfileTrendsRows, look: Look): readonly ChartPoint[] =>
  [...small.own.values()]
    .filter(({ year }) => rows.years.includes(year))
    .flatMap((figure): readonly ChartPoint[] =>
      figure.value === null
        ? []
        : [{
            x: figure.year,
            y: figure.value,
            grid: small.place,
            // Worked out when it is said.
            get text() {
              return tooltipLines(small, figure.year, rows, look).join(look.t('chart.comma'));
            },
            target: { kind: 'school', school: rows.school.id, year: figure.year, metric: small.metric.id },
          }],
    );

const yAxis = (small: Small, rows: ProfileTrendsRows, look: Look) => {
  const { metric } = small;
  const values = [
    ...rows.years.flatMap((year) => small.own.get(year)?.value ?? []),
    ...[...small.group.values()].flatMap((one) => (rows.years.includes(one.year) ? [one.lowerQuartile, one.upperQuartile] : [])),
    ...small.norms.flatMap((line) => line.values.filter((value) => value !== null)),
  ];
  const range = niceRange(values, metric.kind === 'rate' ? 100 : null, metric.kind === 'count' ? 1 : 0.1);
  return {
    type: 'value' as const,
    gridIndex: small.place,
    min: range.min,
    max: range.max,
    interval: range.max - range.min || 1,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: look.colours.grid } },
    axisLabel: { color: look.colours.muted, fontSize: look.fontSize * 0.9, formatter: (value: number) => formatBare(metric, value, look.language) },
    name: `{title|${plainText(metric.name[look.language])}}\n{value|${plainText(ownText(small, rows.years.at(-1) ?? 0, look))}}`,
    nameLocation: 'end' as const,
    nameGap: look.fontSize * 0.6,
    nameMoveOverlap: false,
    nameTruncate: { maxWidth: look.fontSize * 18 },
    nameTextStyle: {
      align: 'left' as const,
      padding: [0, 0, 0, -look.fontSize * 2.2],
      color: look.colours.text,
      fontSize: look.fontSize,
      lineHeight: look.fontSize * 1.4,
      rich: { title: { color: look.colours.text, fontSize: titleSize(rows, look), lineHeight: look.fontSize * 1.4 }, value: { color: look.colours.series[0] ?? look.colours.accent, fontSize: look.fontSize, fontWeight: 700, lineHeight: look.fontSize * 1.4 } },
    },
  };
};

/** The small chart and the year under the pointer, from whatever ECharts hands to a tooltip's formatter. */
const under = (found: unknown): { readonly axis: number; readonly year: Year } => {
  const first: unknown = Array.isArray(found) ? found[0] : found;
  if (typeof first !== 'object' || first === null) return { axis: -1, year: 0 };
  return { axis: 'axisIndex' in first ? Number(first.axisIndex) : -1, year: 'axisValue' in first ? Math.round(Number(first.axisValue)) : 0 };
};
