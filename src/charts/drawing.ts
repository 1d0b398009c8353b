import type { EChartsCoreOption } from 'echarts/core';
import type { MetricId, SchoolId } from '../domain/ids.ts';
import type { SchoolType } from '../domain/school.ts';
import type { Year } from '../domain/year.ts';

/** What a point stands for, so that it can be followed: one school's figure, or one that schools make up together. */
export type PointTarget =
  /** `aim`: what the school aimed at in the year, not its result. */
  | { readonly kind: 'school'; readonly school: SchoolId; readonly year: Year; readonly metric?: MetricId; readonly aim?: true }
  /** `area`: of that area alone (null: of the schools without one); left out: wherever they are. */
  | { readonly kind: 'district'; readonly type: SchoolType | 'all'; readonly area?: string | null; readonly year: Year }
  | { readonly kind: 'other'; readonly key: string };

/** A point that can be reached by pointer and key. `x` is a place on the category axis, `y` a value. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** What is said of it: `2023 年，中位数 12 次，58 / 60 所`. */
  readonly text: string;
  readonly target: PointTarget;
  /** Of several grids, the place of its own; the first where it is left out. */
  readonly grid?: number;
  /** What is drawn is more than a point (a flow, a node): the series and the item in it, pressed and told as such. Without axes `x` and `y` only order the keys. */
  readonly item?: { readonly series: number; readonly index: number };
}

/** What a builder makes of rows: ECharts' option, the points by line (keys go along a line and from line to line), the picture in words. */
export interface Drawing {
  readonly option: EChartsCoreOption;
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly description: string;
  /** Laid out for the size in which it stands: in a picture of another size it is scaled, not drawn anew. */
  readonly laidOut?: true;
  /** Of a list that is scrolled: in words, what of it is on view between two of its rows. */
  readonly rowsInWords?: (from: number, to: number) => string;
}
