import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ChartPoint, Drawing, PointTarget } from './drawing.ts';
import { init } from './echarts.ts';
import { stepAmong, type Cursor } from './keys.ts';
import { useLook } from './LookContext.ts';
import { nearestPoint } from './nearestPoint.ts';
import { standingChart } from './standing.ts';
import { still } from './still.ts';
import './echart.css';

interface Props {
  readonly drawing: Drawing;
  /** In pixels; the width is that of the place it stands in, `stillWidth` where there is none yet (the page as built). */
  readonly height: number;
  readonly stillWidth?: number;
  /** Takes what height its flex column has to give, `height` at least. */
  readonly fills?: boolean;
  readonly onPoint?: (target: PointTarget) => void;
  /** Called after each drawing, with what was drawn. */
  readonly onDrawn?: (drawing: Drawing) => void;
}

type Chart = ReturnType<typeof init>;

const pixelOf = (chart: Chart, { x, y }: ChartPoint): { readonly x: number; readonly y: number } => {
  const [left = 0, top = 0] = chart.convertToPixel({ gridIndex: 0 }, [x, y]);
  return { x: left, y: top };
};

/** The one lifecycle of a chart on screen: canvas, drawn again on new rows without animation, its points reached by keys. */
export const EChart = ({ drawing, height, stillWidth = 960, fills = false, onPoint, onDrawn }: Props) => {
  const { t } = useLook();
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const latest = useRef({ drawing, onPoint, onDrawn });
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const description = `${drawing.description}${t('chart.stop')}${t('chart.keys')}`;
  const [stands] = useState(() => standingChart(description));
  const html = useMemo(
    () => ({ __html: typeof window === 'undefined' ? still(drawing, { width: stillWidth, height }) : (stands ?? '') }),
    [drawing, stillWidth, height, stands],
  );

  const draw = useCallback((next: Drawing) => {
    chart.current?.setOption(next.option, { notMerge: true });
    latest.current.onDrawn?.(next);
  }, []);

  useEffect(() => {
    latest.current = { drawing, onPoint, onDrawn };
  }, [drawing, onPoint, onDrawn]);

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const start = (): void => {
      if (chart.current || element.clientWidth === 0) return;
      const made = init(element, null, { renderer: 'canvas' });
      chart.current = made;
      made.getZr().on('click', ({ offsetX, offsetY }) => {
        const hit = nearestPoint(latest.current.drawing.lines.toReversed().flat(), {
          clicked: { x: offsetX, y: offsetY },
          toPixel: (point) => pixelOf(made, point),
          reach: 28,
        });
        if (hit) latest.current.onPoint?.(hit.target);
      });
      draw(latest.current.drawing);
      element.previousElementSibling?.replaceChildren();
    };
    let idle = 0;
    const sized = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      if (chart.current) chart.current.resize();
      // What already stands can be read; ECharts' own start takes its time.
      else if (stands === null) start();
      else idle = requestIdleCallback(start, { timeout: 1500 });
    });
    sized.observe(element);
    return () => {
      cancelIdleCallback(idle);
      sized.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, [draw, stands]);

  useEffect(() => {
    if (chart.current) draw(drawing);
  }, [drawing, draw]);

  const point = cursor && drawing.lines[cursor.line]?.[cursor.point];
  useEffect(() => {
    const made = chart.current;
    if (!made || !point) return;
    made.dispatchAction({ type: 'showTip', ...pixelOf(made, point) });
  }, [point]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && point && onPoint) {
      event.preventDefault();
      onPoint(point.target);
      return;
    }
    const next = stepAmong(drawing.lines, cursor, event.key);
    if (!next) return;
    event.preventDefault();
    setCursor(next);
  };

  return (
    <div className={fills ? 'tb-chart tb-chart-fills' : 'tb-chart'} style={fills ? { minHeight: height } : { height }}>
      <div className="tb-chart-still" aria-hidden="true" suppressHydrationWarning dangerouslySetInnerHTML={html} />
      {/* A picture whose points are reached by keys: what it shows is said by its name and the live text below. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={place}
        className={onPoint ? 'tb-chart-live tb-chart-open' : 'tb-chart-live'}
        role="application"
        tabIndex={0}
        aria-label={description}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setCursor(null);
          chart.current?.dispatchAction({ type: 'hideTip' });
        }}
      />
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div className="tb-unseen" aria-live="polite">
        {point?.text}
      </div>
    </div>
  );
};
