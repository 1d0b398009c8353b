import type { ChartPoint, Drawing } from '../drawing.ts';
import { fontOf, frame, plainText, valueAxis } from '../frame.ts';
import type { Look } from '../look.ts';
import { drawnPlaces } from './drawnPlaces.ts';
import { axisText, isStepped } from './relationAxis.ts';
import type { RelationDot, RelationRows } from './relationRows.ts';
import { chosenDots, chosenSeries, groupSeries, lineSeries, trailSeries } from './relationSeries.ts';
import { axisName, dotTexts } from './relationWords.ts';
import { yearWords } from '../yearWords.ts';

/** Two metrics against each other, one mark a school; the axes hold all years. */
export const relationChart = (rows: RelationRows, look: Look): Drawing => {
  const { x, y, year, basis, ranges, counted } = rows;
  const { t, language, colours } = look;
  const texts = dotTexts(rows, look);
  const places = drawnPlaces(rows);
  const ofGroup = rows.groups.map((_, group) => rows.dots.filter((dot) => dot.group === group && dot.place === null));
  const chosen = chosenDots(rows);
  const shown = [...ofGroup, chosen];
  const description = t('relation.description', {
    x: x.name[language], y: y.name[language], year: yearWords(year, basis, t), counted: t('chart.counted', counted), finding: rows.finding,
  });
  const point = (dot: RelationDot): ChartPoint => {
    const [at = dot.x, value = dot.y] = places.get(dot) ?? [];
    return { x: at, y: value, text: (texts.get(dot) ?? []).join(t('chart.comma')), target: { kind: 'school', school: dot.school, year } };
  };
  const axis = (of: 'x' | 'y') => {
    const metric = rows[of];
    const plain = valueAxis(look, (value) => axisText(metric, value, language));
    return {
      ...plain,
      ...ranges[of],
      name: axisName(metric, look),
      nameTextStyle: { color: colours.text, fontSize: look.fontSize, fontFamily: fontOf(look) },
      splitLine: { ...plain.splitLine, show: !isStepped(metric) },
      axisLine: { show: true, lineStyle: { color: colours.muted } },
    };
  };
  const left = look.fontSize * (isStepped(y) ? 6 : 4);
  return {
    description,
    lines: [chosen, ...ofGroup].filter((dots) => dots.length > 0).map((dots) => dots.map(point).toSorted((one, other) => one.x - other.x || one.y - other.y)),
    option: {
      ...frame(look, description),
      grid: { left, right: 28, top: look.fontSize * 4, bottom: look.fontSize * 4.2 },
      xAxis: { ...axis('x'), nameLocation: 'middle', nameGap: look.fontSize * 2.6 },
      yAxis: { ...axis('y'), nameLocation: 'end', nameGap: look.fontSize * 1.2, nameTextStyle: { ...axis('y').nameTextStyle, align: 'left', padding: [0, 0, 0, 6 - left] } },
      tooltip: {
        ...frame(look, description).tooltip,
        trigger: 'item',
        formatter: (found: unknown) => {
          const [series, place] = placeOf(found);
          const dot = shown[series]?.[place];
          return dot ? (texts.get(dot) ?? []).map(plainText).join('\n') : '';
        },
      },
      series: [...rows.groups.map((_, group) => groupSeries(rows, group, places, look)), chosenSeries(rows, places, look), ...rows.trails.flatMap((trail) => trailSeries(rows, trail, look)), ...lineSeries(rows, look)],
    },
  };
};

const placeOf = (found: unknown): readonly [number, number] =>
  typeof found === 'object' && found !== null && 'seriesIndex' in found && 'dataIndex' in found ? [Number(found.seriesIndex), Number(found.dataIndex)] : [-1, -1];
