import type { Metric } from './metric.ts';
import type { MissingReason, Status } from './observation.ts';

/** What a person wrote to correct a figure, as it stands in the form. */
export interface CorrectionForm {
  readonly mode: 'value' | 'parts' | 'none';
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly status: Status;
  readonly missing: MissingReason;
  readonly reason: string;
}

type CorrectionFault = 'number' | 'level' | 'parts' | 'over' | 'negative' | 'reason';

interface CorrectedFigure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly status: Status;
  readonly missing: MissingReason;
}

type ReadCorrection = { readonly ok: true; readonly figure: CorrectedFigure; readonly reason: string } | { readonly ok: false; readonly fault: CorrectionFault };

/** A number as typed: full width, thousands grouped, with % or without; null where it is none. */
const numberIn = (text: string): number | null => {
  const plain = text.normalize('NFKC').replaceAll(/[\s,，%]/gu, '');
  const value = plain === '' ? Number.NaN : Number(plain);
  return Number.isFinite(value) ? value : null;
};

const fault = (code: CorrectionFault): ReadCorrection => ({ ok: false, fault: code });

/** The figure that the form says; a rate in percent, an ordinal by the place of its level. Every correction needs a reason. */
export const readCorrection = (form: CorrectionForm, metric: Metric): ReadCorrection => {
  const figure = figureOf(form, metric);
  if (typeof figure === 'string') return fault(figure);
  const reason = form.reason.trim();
  return reason === '' ? fault('reason') : { ok: true, figure, reason };
};

const figureOf = ({ mode, value: text, numerator: above, denominator: below, status, missing }: CorrectionForm, metric: Metric): CorrectedFigure | CorrectionFault => {
  if (mode === 'none') return { value: null, numerator: null, denominator: null, status: 'reported', missing };
  if (mode === 'parts') {
    const [numerator, denominator] = [numberIn(above), numberIn(below)];
    if (numerator === null || denominator === null || denominator <= 0) return 'parts';
    if (numerator < 0) return 'negative';
    return numerator > denominator ? 'over' : { value: (numerator / denominator) * 100, numerator, denominator, status, missing: 'none' };
  }
  const value = numberIn(text);
  if (value === null) return metric.kind === 'ordinal' || metric.kind === 'boolean' ? 'level' : 'number';
  if (value < 0) return 'negative';
  if (metric.kind === 'rate' && value > 100) return 'over';
  return { value, numerator: null, denominator: null, status, missing: 'none' };
};
