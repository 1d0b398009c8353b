import type { CustomSeriesOption } from 'echarts/charts';
import type { FlowLink, FlowNode } from '../../domain/brandFlow.ts';
import type { SchoolId } from '../../domain/ids.ts';
import type { ChartPoint, Drawing } from '../drawing.ts';
import { fontOf, frame } from '../frame.ts';
import type { Look } from '../look.ts';
import { flowLayout, type PlacedLink, type PlacedNode } from './flowLayout.ts';
import { outcomeColour } from './outcomeLook.ts';

export interface BrandFlowRows {
  readonly links: readonly FlowLink[];
  /** Drawn out within the ribbons, in the order chosen. */
  readonly chosen: readonly { readonly id: SchoolId; readonly name: string; readonly colour: string }[];
}

type Render = NonNullable<CustomSeriesOption['renderItem']>;

const NODE_WIDTH = 12;
const COLUMNS = 5;
/** No thinner, in pixels: one programme of hundreds is still seen. */
const THINNEST = 2.5;

const schoolsOf = (some: readonly FlowLink[]): number => new Set(some.flatMap(({ chains }) => chains.map(({ school }) => school))).size;

const colourOf = (node: FlowNode, look: Look): string => {
  switch (node) {
    case 'awarded':
    case 'awardedAgain':
      return outcomeColour('approved', look);
    case 'refused':
    case 'refusedAgain':
      return outcomeColour('rejected', look);
    case 'shortlisted':
    case 'again':
      return outcomeColour('shortlisted', look);
    case 'first':
    case 'open':
    case 'openAgain':
    case 'none':
      return outcomeColour('applied', look);
  }
};

export const programmesOf = (some: readonly FlowLink[], school: SchoolId): number => some.reduce((n, { chains }) => n + chains.filter((chain) => chain.school === school).length, 0);

interface Ribbon {
  readonly from: number;
  readonly to: number;
  /** Tops and bottoms at its two ends, in pixels. */
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
}

const pathOf = ({ from, to, start, end }: Ribbon): string => {
  const middle = (from + to) / 2;
  return `M${from},${start[0]}C${middle},${start[0]} ${middle},${end[0]} ${to},${end[0]}L${to},${end[1]}C${middle},${end[1]} ${middle},${start[1]} ${from},${start[1]}Z`;
};

/** From first application over 入围 to 立项 or 未通过, to another try, to what it came to; a ribbon is as thick as there are programmes. */
export const brandFlowChart = ({ links, chosen }: BrandFlowRows, look: Look): Drawing => {
  const { t, colours, fontSize } = look;
  const { nodes, links: ribbons, height } = flowLayout(links);
  const linksAt = (node: FlowNode): readonly FlowLink[] => (node === 'first' ? links.filter(({ from }) => from === node) : links.filter(({ to }) => to === node));
  const sayChosen = (some: readonly FlowLink[]): readonly string[] =>
    chosen.map(({ id, name }) => ({ name, n: programmesOf(some, id) })).filter(({ n }) => n > 0).map(({ name, n }) => t('brand.flowChosen', { name, n }));
  const sayNode = ({ node, size }: PlacedNode): string =>
    [t('brand.flowNode', { node: t(`brand.node.${node}`), n: size, schools: schoolsOf(linksAt(node)) }), ...sayChosen(linksAt(node))].join(t('chart.comma'));
  const sayLink = (link: PlacedLink): string =>
    [t('brand.flowLink', { from: t(`brand.node.${link.from}`), to: t(`brand.node.${link.to}`), n: link.size, schools: schoolsOf([link]) }), ...sayChosen([link])].join(t('chart.comma'));
  const columnOf = (node: FlowNode): number => nodes.find((one) => one.node === node)?.column ?? 0;
  const nodePoints = nodes.map((node, index): ChartPoint => ({ x: node.column, y: (node.top + node.bottom) / 2, text: sayNode(node), target: { kind: 'other', key: node.node }, item: { series: 1, index } }));
  const linkPoints = ribbons.map((link, index): ChartPoint => ({
    x: (columnOf(link.from) + columnOf(link.to)) / 2, y: (link.start + link.end + link.size) / 2, text: sayLink(link), target: { kind: 'other', key: `${link.from}~${link.to}` }, item: { series: 0, index },
  }));
  const description = [t('brand.flow'), ...nodes.map(sayNode)].join(t('chart.stop'));

  const drawLink: Render = (parameters, api) => {
    const link = ribbons[parameters.dataIndex];
    if (!link) return null;
    const [left = 0, top = 0] = api.coord([columnOf(link.from), link.start]);
    const [right = 0, endTop = 0] = api.coord([columnOf(link.to), link.end]);
    const [, bottom = 0] = api.coord([0, link.start + link.size]);
    const thick = (bottom - top) / link.size;
    const ribbon = (above: number, thickness: number): Ribbon => ({ from: left + NODE_WIDTH, to: right, start: [top + above, top + above + thickness], end: [endTop + above, endTop + above + thickness] });
    const faint = chosen.length > 0 ? 0.6 : 1;
    let above = 0;
    const drawnOut = chosen.flatMap(({ id, colour }) => {
      const thickness = programmesOf([link], id) * thick;
      if (thickness === 0) return [];
      const pathData = pathOf(ribbon(above, Math.max(THINNEST, thickness)));
      above += Math.max(THINNEST, thickness);
      return [{ type: 'path' as const, shape: { pathData }, style: { fill: colour, opacity: 0.9 } }];
    });
    return {
      type: 'group',
      children: [
        { type: 'path', shape: { pathData: pathOf(ribbon(0, bottom - top)) }, style: { fill: colourOf(link.to, look), opacity: (look.theme === 'projector' ? 0.4 : 0.3) * faint }, emphasis: { style: { opacity: 0.6 } } },
        ...drawnOut,
      ],
    };
  };
  const drawNode: Render = (parameters, api) => {
    const node = nodes[parameters.dataIndex];
    if (!node) return null;
    const [x = 0, top = 0] = api.coord([node.column, node.top]);
    const [, bottom = 0] = api.coord([node.column, node.bottom]);
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x, y: top, width: NODE_WIDTH, height: Math.max(2, bottom - top) }, style: { fill: colourOf(node.node, look), stroke: colours.background, lineWidth: 1 } },
        {
          type: 'text',
          style: {
            text: `${t(`brand.node.${node.node}`)}\n${node.size}`, lineHeight: Math.round(fontSize * 1.25), x: x + NODE_WIDTH + 5, y: (top + bottom) / 2, align: 'left', verticalAlign: 'middle',
            fill: colours.text, stroke: colours.background, lineWidth: 3, fontSize, fontFamily: fontOf(look), fontWeight: 600,
          },
        },
      ],
    };
  };
  const axis = { type: 'value', min: 0, axisLine: { show: false }, axisTick: { show: false }, axisLabel: { show: false }, splitLine: { show: false }, axisPointer: { show: false } } as const;
  return {
    description,
    lines: [nodePoints, linkPoints],
    option: {
      ...frame(look, description),
      grid: { left: 4, right: 8, top: 10, bottom: 10 },
      xAxis: { ...axis, max: COLUMNS - 0.05 },
      yAxis: { ...axis, max: height, inverse: true },
      tooltip: {
        ...frame(look, description).tooltip,
        trigger: 'item',
        formatter: (found: unknown) => {
          if (typeof found !== 'object' || found === null || !('seriesIndex' in found) || !('dataIndex' in found)) return '';
          return (found.seriesIndex === 0 ? linkPoints : nodePoints)[Number(found.dataIndex)]?.text ?? '';
        },
      },
      series: [
        { type: 'custom', renderItem: drawLink, data: linkPoints.map(({ x, y }) => [x, y]), clip: false },
        { type: 'custom', renderItem: drawNode, data: nodePoints.map(({ x, y }) => [x, y]), clip: false, z: 5 },
      ],
    },
  };
};
