import type { CustomSeriesOption } from 'echarts/charts';
import type { Box } from '../../domain/boxOf.ts';
import type { Look } from '../look.ts';

/** Half the width of a box, in groups; beside bars it is a narrow one at their foot. */
const WIDE = 0.3;
const NARROW = { from: -0.46, to: -0.41 };

/** Quartile boxes with their median, and whiskers where no dots show how far the values go. Groups without a box draw none. */
export const boxSeries = (boxes: readonly (Box | null)[], shape: 'dots' | 'bars', look: Look): CustomSeriesOption => {
  const all = boxes.flatMap((box, group) => (box ? [{ box, group }] : []));
  const [from, to] = shape === 'bars' ? [NARROW.from, NARROW.to] : [-WIDE, WIDE];
  return {
    type: 'custom',
    name: look.t('chart.band'),
    z: 2,
    silent: true,
    color: look.colours.band,
    data: all.map(({ box, group }) => [group, box.median]),
    renderItem: (params, api) => {
      const found = all[params.dataIndex];
      if (!found) return null;
      const { box, group } = found;
      const at = (x: number, value: number) => {
        const [left = 0, top = 0] = api.coord([group + x, value]);
        return { left, top };
      };
      const upper = at(from, box.upperQuartile);
      const lower = at(to, box.lowerQuartile);
      const middle = { one: at(from, box.median), two: at(to, box.median) };
      const centre = (from + to) / 2;
      const stem = (one: number, two: number) => {
        const begin = at(centre, one);
        const end = at(centre, two);
        return { type: 'line' as const, shape: { x1: begin.left, y1: begin.top, x2: end.left, y2: end.top }, style: { stroke: look.colours.muted, lineWidth: 1 } };
      };
      return {
        type: 'group',
        children: [
          stem(box.low, box.lowerQuartile),
          stem(box.upperQuartile, box.high),
          {
            type: 'rect',
            shape: { x: upper.left, y: upper.top, width: lower.left - upper.left, height: Math.max(1, lower.top - upper.top) },
            style: { fill: look.colours.band, stroke: look.colours.muted, lineWidth: 1 },
          },
          {
            type: 'line',
            shape: { x1: middle.one.left, y1: middle.one.top, x2: middle.two.left, y2: middle.two.top },
            style: { stroke: look.colours.text, lineWidth: look.lineWidth + 0.5 },
          },
        ],
      };
    },
  };
};
