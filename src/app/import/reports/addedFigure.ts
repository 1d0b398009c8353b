import { readNumber } from '../../../domain/numerals.ts';
import type { MetricId } from '../../../domain/ids.ts';
import type { DraftFigure, Evidence } from '../../../reports/reportDraft.ts';

const NUMBER = /\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千两]+/u;

/** A figure that a person adds at a place of the text, its value the first number there; the metric is still to be chosen. */
export const addedFigure = (text: string, evidence: Evidence): Omit<DraftFigure, 'metric'> & { readonly metric: MetricId | null } => {
  const phrase = text.slice(evidence.start, evidence.end).trim();
  const found = NUMBER.exec(phrase)?.[0];
  return {
    metric: null, value: found === undefined ? null : readNumber(found), numerator: null, denominator: null, unit: '', status: 'reported', scope: 'year', subset: false,
    phrase: phrase.length <= 24 ? phrase : '', doubt: null, certain: true, evidence,
  };
};
