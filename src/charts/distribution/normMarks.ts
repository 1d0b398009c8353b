import type { CustomSeriesOption } from 'echarts/charts';
import { formatBare } from '../../domain/formatting.ts';
import { fontOf } from '../frame.ts';
import { boundText } from '../boundText.ts';
import type { Look } from '../look.ts';
import type { SpreadRows } from './spreadRows.ts';

/** 达标 ≥ 12. */
export const normName = ({ bound, value }: SpreadRows['groups'][number]['norms'][number], metric: SpreadRows['metric'], look: Look): string =>
  boundText(bound, formatBare(metric, value, look.language), look.t);

/** The norm across each group it holds for, named at the last group of a run with the same; in the last group at the side. */
export const normMarks = ({ groups, metric }: SpreadRows, look: Look): CustomSeriesOption => {
  const marks = groups.flatMap((group, place) =>
    group.norms.map((norm) => {
      const next = groups[place + 1]?.norms.some((other) => other.bound === norm.bound && other.value === norm.value) ?? false;
      return { place, norm, text: next || place === groups.length - 1 ? '' : normName(norm, metric, look) };
    }),
  );
  return {
    type: 'custom',
    name: look.t('chart.norm'),
    z: 4,
    silent: true,
    color: look.colours.norm,
    data: marks.map(({ place, norm }) => [place, norm.value]),
    renderItem: (params, api) => {
      const mark = marks[params.dataIndex];
      if (!mark) return null;
      const [left = 0, top = 0] = api.coord([mark.place - 0.48, mark.norm.value]);
      const [right = 0] = api.coord([mark.place + 0.48, mark.norm.value]);
      return {
        type: 'group',
        children: [
          { type: 'line', shape: { x1: left, y1: top, x2: right, y2: top }, style: { stroke: look.colours.norm, lineWidth: look.lineWidth, lineDash: [6, 4] } },
          {
            type: 'text',
            x: right,
            y: top - 3,
            style: { text: mark.text, fill: look.colours.norm, font: `${look.fontSize}px ${fontOf(look)}`, align: 'right', verticalAlign: 'bottom', stroke: look.colours.background, lineWidth: 3 },
          },
        ],
      };
    },
  };
};
