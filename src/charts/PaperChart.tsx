import { useLayoutEffect, useRef, useState } from 'react';
import type { Drawing } from './drawing.ts';
import { paperPages } from './paperPages.ts';
import { still } from './still.ts';

/** What fits between the margins of an A4 page, in CSS pixels. */
export const PAGE_WIDTH = 704;

/** Left and right padding, in pixels. */
const inset = (element: Element): number => {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return parseFloat(paddingLeft) + parseFloat(paddingRight);
};

/** A chart as SVG for the printer, as wide in its panel as it is on the screen; drawn before the browser takes the page. */
export const PaperChart = ({ drawing }: { readonly drawing: Drawing }) => {
  const place = useRef<HTMLDivElement>(null);
  const [parts, setParts] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    const element = place.current?.parentElement;
    const panel = element?.closest('.tb-panel');
    if (!element || element.clientWidth === 0) return;
    // Of its panel, which on paper is as wide as the page; the margins between them are not those of the paper.
    const ofPanel = panel ? Math.min(1, (element.clientWidth + inset(panel)) / panel.clientWidth) : 1;
    const width = Math.round(ofPanel * PAGE_WIDTH);
    setParts(paperPages(drawing, element.clientHeight).map((part) => still(part.drawing, { width, height: part.height })));
  }, [drawing]);
  return (
    <div ref={place} className="tb-chart-paper" aria-hidden="true">
      {parts.map((part, page) => (
        // Its parts have no names and never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={page} dangerouslySetInnerHTML={{ __html: part }} />
      ))}
    </div>
  );
};
