import type { ChartPoint, Drawing } from './drawing.ts';
import { categoryAxes } from './categoryAxes.ts';
import { init } from './echarts.ts';
import { fitTooltip } from './fitTooltip.ts';
import type { Look } from './look.ts';
import { pointMap, type Pixel, type PointMap, type ToPixel } from './pointMap.ts';
import { asSeen, resumed, rowScrollOf, SCROLL_BAR, scrolledTo, scrolledWith, type RowScroll } from './rowScroll.ts';

/** How near to a point a press must come, in pixels. */
const REACH = 28;

/** A chart on a canvas, as its keeper handles it. */
export interface LiveChart {
  readonly draw: (drawing: Drawing, look: Look) => void;
  /** Where its points lie now. */
  readonly points: () => PointMap;
  /** Whether a rectangle can be dragged from there: not from a scroll bar. */
  readonly canBrush: (from: Pixel) => boolean;
  readonly tell: (point: ChartPoint) => void;
  readonly hush: () => void;
  /** Its drawing as it has been scrolled, for a picture. */
  readonly seen: () => ReturnType<typeof asSeen> | null;
  readonly resize: () => void;
  readonly end: () => void;
}

type Chart = ReturnType<typeof init>;

const toPixelOf = (chart: Chart): ToPixel => (grid, x, y) => {
  const [left, top] = chart.convertToPixel({ gridIndex: grid }, [x, y]) ?? [];
  return left === undefined || top === undefined ? null : { x: left, y: top };
};

/** The tooltip's text is cut to what the chart has room for. */
const withFittedTooltip = ({ option }: Drawing, chart: Chart, look: Look): Drawing['option'] => {
  const { tooltip } = option;
  if (typeof tooltip !== 'object' || tooltip === null || !('formatter' in tooltip) || typeof tooltip.formatter !== 'function') return option;
  const { formatter } = tooltip;
  const fitted = (...given: readonly unknown[]): unknown => {
    const said: unknown = formatter(...given);
    return typeof said === 'string' ? fitTooltip(said, { width: chart.getWidth(), height: chart.getHeight() }, look) : said;
  };
  return { ...option, tooltip: { ...tooltip, formatter: fitted } };
};

interface Told {
  /** The point that a press meant. */
  readonly onPress: (point: ChartPoint) => void;
  /** The points lie elsewhere now, on the same drawing. */
  readonly onMoved: () => void;
}

/** Starts a chart in an element that has a size. */
export const onCanvas = (element: HTMLElement, { onPress, onMoved }: Told): LiveChart => {
  const chart = init(element, null, { renderer: 'canvas' });
  let drawn: Drawing | null = null;
  let map: PointMap | null = null;
  let scroll: RowScroll | null = null;
  /** What is scrolled out of view cannot be pressed or dragged over. */
  const inView = (all: PointMap): PointMap => {
    if (!scroll) return all;
    const { from, to } = scroll;
    const seen = ({ y }: ChartPoint): boolean => y >= from && y <= to;
    const only = (point: ChartPoint | null): ChartPoint | null => (point && seen(point) ? point : null);
    return {
      pixelOf: (point) => (seen(point) ? all.pixelOf(point) : null),
      at: (pressed, how) => only(all.at(pressed, how)),
      inside: (box) => all.inside(box).filter(seen),
      ofItem: all.ofItem,
    };
  };
  chart.on('datazoom', (event) => {
    scroll = scroll && scrolledTo(event, scroll);
    map = null;
    onMoved();
  });
  const points = (): PointMap => {
    map ??= inView(pointMap(drawn?.lines ?? [], toPixelOf(chart), categoryAxes(drawn?.option ?? {})));
    return map;
  };
  chart.getZr().on('click', ({ offsetX, offsetY, target }) => {
    const found = points().at({ x: offsetX, y: offsetY }, { reach: REACH, onShape: Boolean(target) });
    if (found) onPress(found);
  });
  chart.on('click', ({ seriesIndex, dataIndex, dataType }) => {
    const found = seriesIndex === undefined || dataType === 'edge' ? null : points().ofItem(seriesIndex, dataIndex);
    if (found) onPress(found);
  });
  return {
    draw: (drawing, look) => {
      drawn = drawing;
      map = null;
      const option = resumed(withFittedTooltip(drawing, chart, look), scroll);
      scroll = rowScrollOf(option);
      chart.setOption(option, { notMerge: true });
    },
    points,
    canBrush: ({ x }) => scroll === null || x < chart.getWidth() - SCROLL_BAR,
    tell: (point) => {
      const needed = scroll && scrolledWith(scroll, point.y);
      if (needed && needed !== scroll) {
        chart.dispatchAction({ type: 'dataZoom', dataZoomIndex: 0, startValue: needed.from, endValue: needed.to });
        // What the tooltip looks for has to be there.
        chart.getZr().flush();
      }
      const at = points().pixelOf(point);
      if (point.item) {
        const { series: seriesIndex, index: dataIndex } = point.item;
        chart.dispatchAction({ type: 'downplay' });
        chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
        chart.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
      } else if (at) chart.dispatchAction({ type: 'showTip', ...at });
    },
    hush: () => {
      chart.dispatchAction({ type: 'downplay' });
      chart.dispatchAction({ type: 'hideTip' });
    },
    seen: () => drawn && asSeen(drawn, scroll),
    resize: () => {
      map = null;
      chart.resize();
    },
    end: () => chart.dispose(),
  };
};
