import type { Drawing } from './drawing.ts';

/** Room at the right of a chart that scrolls, in pixels. */
export const SCROLL_BAR = 34;

/** Which rows of a long list of categories are in view, the first and the last. */
export interface RowScroll {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Of an option that scrolls along its upright axis of categories: where it starts. Null for all others. */
export const rowScrollOf = ({ dataZoom, yAxis }: Drawing['option']): RowScroll | null => {
  const first: unknown = Array.isArray(dataZoom) ? dataZoom[0] : null;
  if (!isRecord(first) || !isRecord(yAxis) || !Array.isArray(yAxis['data'])) return null;
  return { from: Number(first['startValue'] ?? 0), to: Number(first['endValue'] ?? 0), rows: yAxis['data'].length };
};

/** Where a scroll has come to, as ECharts tells it: in rows or in percent of the way. */
export const scrolledTo = (event: unknown, { from, to, rows }: RowScroll): RowScroll => {
  const batch: unknown = isRecord(event) && Array.isArray(event['batch']) ? event['batch'][0] : event;
  if (!isRecord(batch)) return { from, to, rows };
  const at = (value: unknown, percent: unknown, otherwise: number): number =>
    typeof value === 'number' ? value : typeof percent === 'number' ? (percent / 100) * (rows - 1) : otherwise;
  return { from: Math.round(at(batch['startValue'], batch['start'], from)), to: Math.round(at(batch['endValue'], batch['end'], to)), rows };
};

/** Rows that stay between one that keys came to and the edge of the view. */
const SPARE = 1;

/** The view moved as little as brings a row into it; the same where it is there. */
export const scrolledWith = (scroll: RowScroll, row: number): RowScroll => {
  const size = scroll.to - scroll.from;
  if (row >= scroll.from && row <= scroll.to) return scroll;
  const from = row < scroll.from ? row - SPARE : row + SPARE - size;
  const within = Math.max(0, Math.min(from, scroll.rows - 1 - size));
  return { from: within, to: within + size, rows: scroll.rows };
};

/** The drawing as it stands in a picture, where nothing scrolls: the rows on view alone, without the bar beside them. */
export const asSeen = (drawing: Drawing, last: RowScroll | null): Drawing & { readonly seen: string | null } => {
  const option = resumed(drawing.option, last);
  const scroll = rowScrollOf(option);
  if (!scroll || !Array.isArray(option['dataZoom'])) return { ...drawing, seen: null };
  return { ...drawing, option: { ...option, dataZoom: option['dataZoom'].slice(0, 1) }, seen: drawing.rowsInWords?.(scroll.from, scroll.to) ?? null };
};

/** The option, opened where the reader had scrolled to; a list of another length starts anew. */
export const resumed = (option: Drawing['option'], last: RowScroll | null): Drawing['option'] => {
  const scroll = rowScrollOf(option);
  if (!scroll || !last || last.rows !== scroll.rows || !Array.isArray(option['dataZoom'])) return option;
  return { ...option, dataZoom: option['dataZoom'].map((zoom: unknown) => (isRecord(zoom) ? { ...zoom, startValue: last.from, endValue: last.to } : zoom)) };
};
