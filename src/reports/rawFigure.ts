/** A figure as one clause tells it, before its status and scope are known. Places are those of the clause. */
export interface RawFigure {
  readonly metric: string;
  readonly value: number | null;
  readonly own: 'reported' | 'derived' | 'approximate' | 'vague' | 'placeholder';
  /** Of noun and number together. */
  readonly start: number;
  readonly end: number;
  /** Of number and unit; none where it is told without. */
  readonly phrase: readonly [number, number] | null;
  /** Nothing but expected words stands between noun and number. */
  readonly sure: boolean;
}
