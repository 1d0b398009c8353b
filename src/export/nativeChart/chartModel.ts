/** A colour as Office takes it: RRGGBB, and how much of it covers, 0 to 1. */
export interface Ink {
  readonly rgb: string;
  readonly alpha: number;
}

export type Pattern = 'ltUpDiag' | 'ltDnDiag' | 'wdUpDiag' | 'pct20';

export interface Fill {
  readonly ink: Ink;
  /** Strokes or dots of another colour over it, for those who do not tell colours apart. */
  readonly pattern: { readonly kind: Pattern; readonly ground: Ink } | null;
}

export interface Stroke {
  readonly ink: Ink;
  /** In pixels. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'sysDot';
}

export interface Mark {
  readonly symbol: 'circle' | 'square' | 'triangle' | 'diamond' | 'star' | 'x' | 'plus' | 'dash';
  /** In pixels. */
  readonly size: number;
  readonly fill: Ink | null;
  readonly edge: Ink | null;
}

export interface Label {
  readonly text: string;
  readonly place: 'ctr' | 'outEnd' | 'r' | 't';
  readonly ink: Ink;
  /** Behind the words. */
  readonly ground: Ink | null;
  /** How far it is moved down, as a share of the chart's height. */
  readonly down: number;
}

export interface NativePoint {
  /** Null where the chart has categories. */
  readonly x: number | null;
  /** Null is a gap. */
  readonly y: number | null;
  readonly label: Label | null;
  /** Where it is not that of its series. */
  readonly mark: Mark | null;
}

export interface NativeSeries {
  readonly form: 'bar' | 'line' | 'scatter';
  readonly stacked: boolean;
  readonly name: string;
  /** Whether the legend names it. */
  readonly listed: boolean;
  readonly fill: Fill | null;
  readonly stroke: Stroke | null;
  readonly mark: Mark | null;
  /** With categories: one for each. */
  readonly points: readonly NativePoint[];
}

export interface NativeAxis {
  readonly min: number | null;
  readonly max: number | null;
  readonly step: number | null;
  /** Excel's number format. */
  readonly format: string;
  readonly title: string;
  readonly shown: boolean;
  readonly lines: boolean;
}

/** Shares of a chart's width and height. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An upright line with words at its top: a definition that changed. */
export interface Rule {
  /** Shares of the chart. */
  readonly at: number;
  readonly text: string;
}

/** A chart that Office draws and a person edits there. */
export interface NativeChart {
  /** What the upright axis counts, said above it; may be empty. */
  readonly title: string;
  /** Null: both axes are numbers. */
  readonly categories: readonly string[] | null;
  readonly x: NativeAxis;
  readonly y: NativeAxis;
  readonly series: readonly NativeSeries[];
  /** Between groups of bars, in percent of a bar. */
  readonly gap: number;
  /** Null: Office finds the room itself. */
  readonly plot: Place | null;
  readonly rules: readonly Rule[];
  /** Where it lies in the picture as a whole. */
  readonly place: Place;
  /** In pixels. */
  readonly fontSize: number;
  readonly text: Ink;
  readonly muted: Ink;
  readonly grid: Ink;
  readonly background: Ink;
}
