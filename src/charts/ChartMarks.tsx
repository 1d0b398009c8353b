import type { Box, Pixel } from './pointMap.ts';

interface Props {
  /** Where the keys have come to. */
  readonly cursor: Pixel | null;
  /** Points marked to be taken. */
  readonly marked: readonly Pixel[];
  readonly box: Box | null;
}

/** What is being pointed at, over a chart: the keys' place, the marked points, the rectangle being dragged. Seen only: it is said in words elsewhere. */
export const ChartMarks = ({ cursor, marked, box }: Props) => (
  <div className="tb-chart-marks" aria-hidden="true">
    {marked.map(({ x, y }) => (
      <i key={`${x} ${y}`} className="tb-chart-marked" style={{ left: x, top: y }} />
    ))}
    {cursor && <i className="tb-chart-cursor" style={{ left: cursor.x, top: cursor.y }} />}
    {box && <i className="tb-chart-brush" style={{ left: box.left, top: box.top, width: box.right - box.left, height: box.bottom - box.top }} />}
  </div>
);
