import { createContext, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Drawing } from './drawing.ts';
import type { Look } from './look.ts';
import { useLook } from './LookContext.ts';
import { asSeen } from './rowScroll.ts';
import { still } from './still.ts';

/** A chart as it stands on a slide. */
export interface SlideDrawing {
  readonly drawing: Drawing;
  readonly look: Look;
  readonly width: number;
  readonly height: number;
}

/** Told of every chart of a slide, and where it stands; gives back what takes it away again. */
export const SlideChartContext = createContext<(at: Element, chart: SlideDrawing) => () => void>(() => () => undefined);

interface Props {
  readonly drawing: Drawing;
  /** In pixels, at least. */
  readonly height: number;
  readonly onDrawn?: (drawing: Drawing, seen: () => null) => void;
}

/** A chart on a slide: SVG, crisp at every size, drawn to fill its place. Where the place is too low, it is drawn whole and made smaller. */
export const SlideChart = ({ drawing, height, onDrawn }: Props) => {
  const look = useLook();
  const onChart = useContext(SlideChartContext);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);
  const [svg, setSvg] = useState('');
  const shown = useMemo(() => asSeen(drawing, null), [drawing]);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    // Where a slide is as long as it needs, its charts are as high as they need.
    element.style.setProperty('--tb-chart-height', `${height}px`);
    const measure = (): void => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0 || clientHeight === 0) return;
      const smaller = Math.max(1, height / clientHeight);
      setSize((old) => {
        const next = { width: Math.round(clientWidth * smaller), height: Math.round(clientHeight * smaller) };
        return old?.width === next.width && old.height === next.height ? old : next;
      });
    };
    measure();
    const sized = new ResizeObserver(measure);
    sized.observe(element);
    return () => sized.disconnect();
  }, [height]);
  useLayoutEffect(() => {
    if (size) setSvg(still(shown, size));
  }, [shown, size]);
  useEffect(() => {
    if (svg === '' || !size || !place.current) return undefined;
    onDrawn?.(drawing, () => null);
    return onChart(place.current, { drawing, look, ...size });
    // What was drawn is named by its picture.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [svg, onChart]);
  return (
    <>
      {/* A picture made of SVG that ECharts wrote. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <div ref={place} className="tb-chart tb-chart-slide" role="img" aria-label={drawing.description} dangerouslySetInnerHTML={{ __html: svg }} />
      {shown.seen !== null && <p className="tb-chart-seen">{shown.seen}</p>}
    </>
  );
};
