import type { ChartPoint } from './drawing.ts';

/** Which point the keys have come to: place among the lines, place on the line. */
export interface Cursor {
  readonly line: number;
  readonly point: number;
}

const clamp = (value: number, length: number): number => Math.min(Math.max(value, 0), length - 1);

/** Left and right go along a line, up and down to the same x on the next line, Home and End to its ends; null: not a key for us. */
export const stepAmong = (lines: readonly (readonly ChartPoint[])[], cursor: Cursor | null, key: string): Cursor | null => {
  const line = lines[cursor?.line ?? 0];
  if (!line || line.length === 0) return null;
  const at = cursor ?? { line: 0, point: key === 'ArrowLeft' || key === 'End' ? line.length : -1 };
  switch (key) {
    case 'ArrowRight':
      return { line: at.line, point: clamp(at.point + 1, line.length) };
    case 'ArrowLeft':
      return { line: at.line, point: clamp(at.point - 1, line.length) };
    case 'Home':
      return { line: at.line, point: 0 };
    case 'End':
      return { line: at.line, point: line.length - 1 };
    case 'ArrowDown':
    case 'ArrowUp':
      return otherLine(lines, at, key === 'ArrowDown' ? 1 : -1);
    default:
      return null;
  }
};

const otherLine = (lines: readonly (readonly ChartPoint[])[], at: Cursor, step: number): Cursor => {
  const line = clamp(at.line + step, lines.length);
  const x = lines[at.line]?.[clamp(at.point, lines[at.line]?.length ?? 1)]?.x ?? 0;
  const points = lines[line] ?? [];
  const nearest = points.reduce((best, point, place) => (Math.abs(point.x - x) < Math.abs((points[best]?.x ?? Infinity) - x) ? place : best), 0);
  return { line, point: nearest };
};
