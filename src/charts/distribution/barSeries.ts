import type { CustomSeriesOption } from 'echarts/charts';
import type { Bins } from '../../domain/bins.ts';
import { plainText } from '../frame.ts';
import type { Look } from '../look.ts';
import type { SpreadRows } from './spreadRows.ts';
import { barText, type Bar } from './spreadWords.ts';

const FOOT = -0.4;
const LONGEST = 0.8;

/** A histogram lying down in each group: as long as the bin's share of the group's schools, on one scale for all groups. */
export const barSeries = (rows: SpreadRows, bins: Bins, bars: readonly Bar[], look: Look): CustomSeriesOption => {
  const most = bars.reduce((share, bar) => Math.max(share, bar.share), 0) || 1;
  return {
    type: 'custom',
    name: look.t('distribution.bars'),
    z: 1,
    color: look.colours.series[0] ?? look.colours.accent,
    data: bars.map((bar) => [bar.group, bins.from + (bar.bin + 0.5) * bins.width]),
    tooltip: {
      formatter: (found: unknown) => {
        const place = typeof found === 'object' && found !== null && 'dataIndex' in found ? Number(found.dataIndex) : 0;
        const bar = bars[place];
        const group = bar && rows.groups[bar.group];
        return bar && group ? plainText(barText(rows.metric, group, bins, bar, look)) : '';
      },
    },
    renderItem: (params, api) => {
      const bar = bars[params.dataIndex];
      if (!bar) return null;
      const shift = rows.metric.kind === 'count' ? 0.5 : 0;
      const low = bins.from + bar.bin * bins.width - shift;
      const [left = 0, bottom = 0] = api.coord([bar.group + FOOT, low]);
      const [right = 0, top = 0] = api.coord([bar.group + FOOT + (bar.share / most) * LONGEST, low + bins.width]);
      return {
        type: 'rect',
        shape: { x: left, y: top, width: Math.max(1.5, right - left), height: Math.max(1, bottom - top - 1) },
        style: { fill: look.colours.series[0] ?? look.colours.accent, opacity: 0.6 },
      };
    },
  };
};
