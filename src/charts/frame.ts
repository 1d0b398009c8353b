import type { Look } from './look.ts';

/** The page's font, in quotes that can stand inside an attribute: ECharts puts it there unescaped in SVG. */
export const fontOf = (look: Look): string => look.font.replaceAll('"', "'");

/** What all charts share: no animation, text in the page's font, tooltips drawn as text on the canvas, never as HTML. */
export const frame = (look: Look, description: string) =>
  ({
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: fontOf(look), fontSize: look.fontSize, color: look.colours.text },
    // The element has its name and role from EChart: ECharts would write its own over them.
    aria: { enabled: true, label: { enabled: false, description } },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: look.colours.background,
      borderColor: look.colours.grid,
      borderWidth: 1,
      padding: 10,
      textStyle: { fontFamily: fontOf(look), fontSize: look.fontSize, color: look.colours.text, lineHeight: Math.round(look.fontSize * 1.6) },
      axisPointer: { type: 'line', lineStyle: { color: look.colours.muted, width: 1, type: 'solid' } },
    },
  }) as const;

/** A grid that has left room for its labels: ECharts need not lay the axes out twice to find that out. */
export const fixedGrid = { outerBoundsMode: 'none' } as const;

export const categoryAxis = (labels: readonly string[], look: Look, boundaryGap: boolean) =>
  ({
    type: 'category',
    data: [...labels],
    boundaryGap,
    axisLine: { lineStyle: { color: look.colours.muted } },
    axisTick: { show: false },
    axisLabel: { color: look.colours.muted, fontSize: look.fontSize, margin: 10, hideOverlap: true },
  }) as const;

export const valueAxis = (look: Look, format: (value: number) => string) =>
  ({
    type: 'value',
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: look.colours.grid } },
    axisLabel: { color: look.colours.muted, fontSize: look.fontSize, formatter: format },
  }) as const;

/** A name inside a tooltip: there `{a|b}` would be read as a style. */
export const plainText = (name: string): string => name.replaceAll('{', '{\u200b');
