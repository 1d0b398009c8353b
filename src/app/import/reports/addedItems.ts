import { readNumber } from '../../../domain/numerals.ts';
import type { MetricId } from '../../../domain/ids.ts';
import type { DraftBrand, DraftFigure, DraftFinding, Evidence } from '../../../reports/reportDraft.ts';
import { BATCH, LEVELS, NOT_APPLIED, OUTCOMES } from '../../../reports/rules/brandWords.ts';
import { categoriesOf, measureWords, problemWords } from '../../../reports/rules/categoryWords.ts';
import { PROBLEM_CUE } from '../../../reports/rules/findingCues.ts';

/** Where a person adds what the rules missed, and the numbers there that they made nothing of. */
interface Place {
  readonly evidence: Evidence;
  readonly missed: readonly Evidence[];
}

const NUMBER = /\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千两]+/u;
const NUMBERING = /^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]\s*/u;
const QUOTED = /[“"「『《]([^“”"「」『』《》]{2,30})[”"」』》]/u;

const wordsAt = (text: string, { start, end }: Evidence): string => text.slice(start, end).trim();

/** Its value is the first number there that nothing was made of; the metric is still to be chosen. */
export const addedFigure = (text: string, { evidence, missed }: Place): Omit<DraftFigure, 'metric'> & { readonly metric: MetricId | null } => {
  const number = missed.find(({ start, end }) => start >= evidence.start && end <= evidence.end);
  const phrase = wordsAt(text, number ?? evidence);
  const found = NUMBER.exec(phrase)?.[0];
  return {
    metric: null, value: found === undefined ? null : readNumber(found), numerator: null, denominator: null, unit: '', status: 'reported', scope: 'year', subset: false,
    phrase: phrase.length <= 24 ? phrase : '', doubt: null, certain: true, evidence,
  };
};

/** What its words say of programme, level, batch and outcome, for a person to complete. */
export const addedBrand = (text: string, { evidence }: Place): DraftBrand => {
  const words = wordsAt(text, evidence);
  return {
    programme: QUOTED.exec(words)?.[1] ?? '',
    level: LEVELS.find(([pattern]) => words.search(pattern) !== -1)?.[1] ?? 'district',
    batch: BATCH.exec(words)?.[0] ?? '',
    outcome: NOT_APPLIED.test(words) ? 'not_applied' : (OUTCOMES.find(([pattern]) => pattern.test(words))?.[1] ?? 'applied'),
    certain: true,
    evidence,
  };
};

export const addedFinding = (text: string, { evidence }: Place): DraftFinding => {
  const sentence = wordsAt(text, evidence).replace(NUMBERING, '');
  const kind = PROBLEM_CUE.test(sentence) ? 'problem' : 'measure';
  return { kind, categories: categoriesOf(sentence, kind === 'measure' ? measureWords : problemWords), sentence, certain: true, evidence };
};
