import type { Bilingual } from '../domain/bilingual.ts';
import type { MetricKind } from '../domain/metric.ts';
import type { MissingReason, Status } from '../domain/observation.ts';
import type { SetAsideReason } from '../domain/setAside.ts';
import { readBoolean, readLevel } from './levels.ts';
import { missingWord } from './missingWords.ts';
import { readAmount, type Amount } from './amount.ts';
import { tidy } from '../domain/numerals.ts';
import { plainText, wordKey } from '../domain/plainText.ts';

/** What a cell is expected to hold. `fraction`: plain figures of this rate are fractions of one, not percent. */
export interface Expected {
  readonly kind: MetricKind;
  readonly unit: string;
  readonly levels: readonly Bilingual[];
  readonly fraction: boolean;
  /** A metric made from an unknown header takes figures outside the usual range of its kind. */
  readonly lenient: boolean;
}

export type CellReading =
  | { readonly is: 'figure'; readonly value: number; readonly numerator: number | null; readonly denominator: number | null; readonly status: Status }
  | { readonly is: 'without'; readonly missing: Exclude<MissingReason, 'none'>; readonly status: Status }
  | { readonly is: 'refused'; readonly reason: SetAsideReason; readonly suggestion: string };

const figure = (value: number, status: Status = 'reported'): CellReading => ({ is: 'figure', value, numerator: null, denominator: null, status });
const refuse = (reason: SetAsideReason, suggestion = ''): CellReading => ({ is: 'refused', reason, suggestion });

/** Reads one cell that is not blank, as clerks write them (domain.md, How cells look). */
export const readCell = (raw: string, expected: Expected): CellReading => {
  const text = plainText(raw);
  if (/^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/i.test(text)) return refuse('formula_error');
  if (expected.kind === 'boolean') return yesOrNo(text);
  const missing = missingWord(text);
  if (missing !== null) return { is: 'without', missing, status: 'reported' };
  if (expected.kind === 'ordinal') {
    const { place, suggestion } = readLevel(text, expected.levels);
    return place === null ? refuse('unknown_level', suggestion) : figure(place);
  }
  return fromAmount(readAmount(wordKey(text), expected), expected);
};

const yesOrNo = (text: string): CellReading => {
  const answer = readBoolean(text);
  if (answer !== null) return figure(answer ? 1 : 0);
  const missing = missingWord(text);
  return missing === null ? refuse('unknown_level') : { is: 'without', missing, status: 'reported' };
};

const fromAmount = (amount: Amount, expected: Expected): CellReading => {
  if (amount.is === 'unreadable') return refuse(amount.unit ? 'unknown_unit' : 'unreadable_number', amount.suggestion);
  if (amount.is === 'valueless') return { is: 'without', missing: amount.status === 'vague' ? 'to_verify' : 'not_reported', status: amount.status };
  if (amount.is === 'ratio') return expected.kind === 'rate' ? shareOf(amount.numerator, amount.denominator) : refuse('unreadable_number');
  return fromNumber(amount, expected);
};

const fromNumber = ({ value, percent, status }: Extract<Amount, { is: 'number' }>, expected: Expected): CellReading => {
  const scaled = expected.kind === 'rate' && expected.fraction && !percent ? tidy(value * 100) : value;
  return inRange(scaled, expected) ?? figure(scaled, status);
};

/** A rate from its parts, in percent; none of none says nothing of a rate. */
export const shareOf = (numerator: number, denominator: number): CellReading => {
  if (denominator === 0 && numerator === 0) return { is: 'without', missing: 'not_applicable', status: 'reported' };
  if (denominator <= 0 || numerator < 0 || numerator > denominator) return refuse('rate_out_of_range');
  return { is: 'figure', value: tidy((numerator / denominator) * 100), numerator, denominator, status: 'reported' };
};

const inRange = (value: number, { kind, lenient }: Expected): CellReading | null => {
  if (kind === 'rate' && (value < 0 || value > 100)) return refuse('rate_out_of_range', value > 100 && value <= 10_000 ? String(tidy(value / 100)) : '');
  if (kind === 'count' && value < 0 && !lenient) return refuse('negative_count', String(-value));
  return null;
};
