import type { ScatterSeriesOption } from 'echarts/charts';
import { fontOf, plainText } from '../frame.ts';
import type { Look } from '../look.ts';
import { colourOf, labelWidth, markOf } from '../trend/seriesOfTrend.ts';
import type { Placed } from './spreadPoints.ts';
import type { SpreadRows } from './spreadRows.ts';
import { dotText } from './spreadWords.ts';

const hollow = (mark: string): string => `empty${(mark[0] ?? '').toUpperCase()}${mark.slice(1)}`;

const tooltip = (dots: readonly Placed[], { metric, groups }: SpreadRows, look: Look): NonNullable<ScatterSeriesOption['tooltip']> => ({
  formatter: (found: unknown) => {
    const one = dots[typeof found === 'object' && found !== null && 'dataIndex' in found ? Number(found.dataIndex) : 0];
    const group = one && groups[one.group];
    return one && group ? plainText(dotText(metric, group, one.dot, look)) : '';
  },
});

/** Schools that were not chosen, one dot each; hollow for a figure said as a frequency or as about. */
export const dotSeries = (dots: readonly Placed[], rows: SpreadRows, look: Look): ScatterSeriesOption => ({
  type: 'scatter',
  name: look.t('distribution.dots'),
  z: 3,
  data: dots.map(({ dot, x }) => ({ value: [x, dot.value], symbol: dot.soft ? 'emptyCircle' : 'circle' })),
  symbolSize: look.fontSize * 0.55,
  itemStyle: { color: look.colours.series[0] ?? look.colours.accent, opacity: 0.62 },
  emphasis: { disabled: true },
  tooltip: tooltip(dots, rows, look),
});

/** Each chosen school in its colour and mark, named where it is last seen; in the last group its name stands at the side. */
export const chosenSeries = (dots: readonly Placed[], rows: SpreadRows, look: Look): readonly ScatterSeriesOption[] => {
  const places = [...new Set(dots.map(({ dot }) => dot.place))].filter((place) => place !== null);
  return places.map((place) => {
    const own = dots.filter(({ dot }) => dot.place === place);
    const mark = markOf(place);
    return {
      type: 'scatter',
      name: own[0]?.dot.name ?? '',
      z: 6,
      symbolSize: look.fontSize,
      itemStyle: { color: colourOf(place, look) },
      emphasis: { disabled: true },
      data: own.map(({ dot, x }, index) => ({
        value: [x, dot.value],
        symbol: dot.soft ? hollow(mark) : mark,
        label: {
          show: index === own.length - 1 && own[index]?.group !== rows.groups.length - 1,
          position: 'top',
          formatter: () => dot.name,
          color: colourOf(place, look),
          fontSize: look.fontSize,
          fontFamily: fontOf(look),
          width: labelWidth(look),
          overflow: 'truncate',
          textBorderColor: look.colours.background,
          textBorderWidth: 3,
        },
      })),
      labelLayout: { moveOverlap: 'shiftY' },
      tooltip: tooltip(own, rows, look),
    };
  });
};
