import type { SlideDrawing } from '../charts/SlideChart.tsx';
import type { Sheet } from '../ui/SaveTableContext.ts';

/** What the parts of a slide have told of themselves, each with the place where it stands. */
export interface Reports {
  readonly charts: ReadonlyMap<Element, SlideDrawing>;
  readonly sheets: ReadonlyMap<Element, () => Sheet | Promise<Sheet>>;
}

export interface ReportKeeper extends Reports {
  readonly onChart: (at: Element, chart: SlideDrawing) => () => void;
  readonly onSheet: (at: Element, sheet: () => Sheet | Promise<Sheet>) => () => void;
}

export const keepReports = (): ReportKeeper => {
  const charts = new Map<Element, SlideDrawing>();
  const sheets = new Map<Element, () => Sheet | Promise<Sheet>>();
  return {
    charts,
    sheets,
    onChart: (at, chart) => {
      charts.set(at, chart);
      return () => {
        if (charts.get(at) === chart) charts.delete(at);
      };
    },
    onSheet: (at, sheet) => {
      sheets.set(at, sheet);
      return () => {
        if (sheets.get(at) === sheet) sheets.delete(at);
      };
    },
  };
};
