import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { ChartMarks } from './ChartMarks.tsx';
import type { ChartPoint, Drawing, PointTarget } from './drawing.ts';
import { stepAmong, type Cursor } from './keys.ts';
import { PaperChart } from './PaperChart.tsx';
import { onCanvas, type LiveChart } from './onCanvas.ts';
import { useLook } from './LookContext.ts';
import type { Pixel } from './pointMap.ts';
import { SlideChart } from './SlideChart.tsx';
import { standingChart } from './standing.ts';
import { still } from './still.ts';
import { useBrush } from './useBrush.ts';
import './echart.css';

interface Props {
  readonly drawing: Drawing;
  /** In pixels; the width is that of the place it stands in, `stillWidth` where there is none yet (the page as built). */
  readonly height: number;
  readonly stillWidth?: number;
  /** Takes what height its flex column has to give, `height` at least. */
  readonly fills?: boolean;
  readonly onPoint?: (target: PointTarget) => void;
  /** Given, points can be taken: those in a dragged rectangle, and those marked with the space key. */
  readonly onSelect?: (targets: readonly PointTarget[]) => void;
  /** A finger drags a rectangle too, and does not scroll. */
  readonly touchSelects?: boolean;
  /** Called after each drawing, with what was drawn and how to learn what of it is on view. */
  readonly onDrawn?: (drawing: Drawing, seen: LiveChart['seen']) => void;
}

const NONE: ReadonlySet<ChartPoint> = new Set();
const NOWHERE: { readonly cursor: Pixel | null; readonly marked: readonly Pixel[] } = { cursor: null, marked: [] };

const spotsOf = (chart: LiveChart | null, point: ChartPoint | null, marked: ReadonlySet<ChartPoint>): typeof NOWHERE => {
  if (!chart || (!point && marked.size === 0)) return NOWHERE;
  const { pixelOf } = chart.points();
  return { cursor: point && pixelOf(point), marked: [...marked].flatMap((one) => pixelOf(one) ?? []) };
};

/** A chart, as the medium of the look has it. */
export const EChart = (props: Props) => (useLook().medium === 'slide' ? <SlideChart {...props} /> : <CanvasChart {...props} />);

/** The one lifecycle of a chart on screen: canvas, drawn again on new rows without animation, its points reached by pointer and keys. */
const CanvasChart = ({ drawing, height, stillWidth = 960, fills = false, onPoint, onSelect, touchSelects = false, onDrawn }: Props) => {
  const look = useLook();
  const { t } = look;
  const place = useRef<HTMLDivElement>(null);
  const chart = useRef<LiveChart | null>(null);
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [marks, setMarks] = useState({ of: drawing, points: NONE });
  const [spots, setSpots] = useState(NOWHERE);
  const description = [drawing.description, t('chart.keys'), onSelect ? t('chart.selectKeys') : null].filter((part) => part !== null).join(t('chart.stop'));
  const [stands] = useState(() => standingChart(description));
  const html = useMemo(
    () => ({ __html: typeof window === 'undefined' ? still(drawing, { width: stillWidth, height }) : (stands ?? '') }),
    [drawing, stillWidth, height, stands],
  );
  const marked = marks.of === drawing ? marks.points : NONE;
  const point = (cursor && drawing.lines[cursor.line]?.[cursor.point]) ?? null;

  const latest = useRef({ drawing, look, point, marked, onPoint, onDrawn });
  useEffect(() => {
    latest.current = { drawing, look, point, marked, onPoint, onDrawn };
  }, [drawing, look, point, marked, onPoint, onDrawn]);

  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const moved = (): void => setSpots(spotsOf(chart.current, latest.current.point, latest.current.marked));
    const start = (): void => {
      if (chart.current || element.clientWidth === 0) return;
      chart.current = onCanvas(element, { onPress: ({ target }) => latest.current.onPoint?.(target), onMoved: moved });
      chart.current.draw(latest.current.drawing, latest.current.look);
      latest.current.onDrawn?.(latest.current.drawing, chart.current.seen);
      element.previousElementSibling?.replaceChildren();
    };
    let idle = 0;
    const sized = new ResizeObserver(() => {
      if (element.clientWidth === 0) return;
      if (chart.current) {
        chart.current.resize();
        moved();
      }
      // What already stands can be read; ECharts' own start takes its time.
      else if (stands === null) start();
      else idle = requestIdleCallback(start, { timeout: 1500 });
    });
    sized.observe(element);
    return () => {
      cancelIdleCallback(idle);
      sized.disconnect();
      chart.current?.end();
      chart.current = null;
    };
  }, [stands]);

  useEffect(() => {
    if (!chart.current) return;
    chart.current.draw(drawing, latest.current.look);
    latest.current.onDrawn?.(drawing, chart.current.seen);
  }, [drawing]);

  useEffect(() => {
    // Telling of a point can scroll to it.
    if (point) chart.current?.tell(point);
    setSpots(spotsOf(chart.current, point, marked));
  }, [point, marked]);

  const take = (points: readonly ChartPoint[]): void => {
    setMarks({ of: drawing, points: NONE });
    if (points.length > 0) onSelect?.(points.map(({ target }) => target));
  };
  const brush = useBrush(onSelect ? { touch: touchSelects, onStart: () => chart.current?.hush(), mayStart: (from) => chart.current?.canBrush(from) ?? false, onBox: (box) => take(chart.current?.points().inside(box) ?? []) } : null);

  const leave = (): void => {
    setCursor(null);
    chart.current?.hush();
  };
  /** Whether the key was for the chart. */
  const press = (key: string): boolean => {
    if (key === 'Enter' && marked.size > 0) take([...marked]);
    else if (key === 'Enter' && point && onPoint) onPoint(point.target);
    else if (key === ' ' && point && onSelect) {
      const points = new Set(marked);
      if (!points.delete(point)) points.add(point);
      setMarks({ of: drawing, points });
    } else if (key === 'Escape' && marked.size > 0) setMarks({ of: drawing, points: NONE });
    else if (key === 'Escape' && point) leave();
    else {
      const next = stepAmong(drawing.lines, cursor, key);
      if (!next) return false;
      setCursor(next);
    }
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !press(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={fills ? 'tb-chart tb-chart-fills' : 'tb-chart'} style={fills ? { minHeight: height } : { height }}>
      <div className="tb-chart-still" aria-hidden="true" suppressHydrationWarning dangerouslySetInnerHTML={html} />
      {look.medium === 'paper' && <PaperChart drawing={drawing} />}
      {/* A picture whose points are reached by keys: what it shows is said by its name and the live text below. */}
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={place}
        className={onPoint ? 'tb-chart-live tb-chart-open' : 'tb-chart-live'}
        data-selects={onSelect ? (touchSelects ? 'touch' : 'pointer') : undefined}
        role="application"
        tabIndex={0}
        aria-label={description}
        onKeyDown={onKeyDown}
        onPointerDown={brush.onPointerDown}
        onBlur={leave}
      />
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
      <ChartMarks cursor={spots.cursor} marked={spots.marked} box={brush.box} />
      {marked.size > 0 && <p className="tb-chart-pending">{t('chart.marked', { n: marked.size })}</p>}
      <div className="tb-unseen" aria-live="polite">
        {point && [point.text, marked.has(point) ? t('chart.isMarked') : null].filter((part) => part !== null).join(t('chart.comma'))}
      </div>
    </div>
  );
};
