import { useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from './drawing.ts';
import { still } from './still.ts';

/** What fits between the margins of an A4 page, in CSS pixels. */
const PAGE_WIDTH = 704;

/** A chart as SVG for the printer, as wide on the page as it is on the screen; drawn before the browser takes the page. */
export const PaperChart = ({ drawing }: { readonly drawing: Drawing }) => {
  const place = useRef<HTMLDivElement>(null);
  const [svg, setSvg] = useState('');
  useLayoutEffect(() => {
    const element = place.current?.parentElement;
    const screen = element?.closest('main')?.clientWidth ?? element?.clientWidth ?? 0;
    if (!element || element.clientWidth === 0) return;
    setSvg(still(drawing, { width: Math.round((element.clientWidth / screen) * PAGE_WIDTH), height: element.clientHeight }));
  }, [drawing]);
  return <div ref={place} className="tb-chart-paper" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
};
