import type { Drawing } from './drawing.ts';
import { init } from './echarts.ts';

/** The chart as SVG text, without a DOM: for the page as built, for print and export. It scales with its box. */
export const still = (drawing: Drawing, size: { readonly width: number; readonly height: number }): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(drawing.option);
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
};
