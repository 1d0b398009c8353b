import type { MetricId } from '../../../domain/ids.ts';
import { NUMBER_PATTERN, readNumber } from '../../../domain/numerals.ts';
import { outcomeIn, stageOf } from '../../../reports/brandOutcome.ts';
import { foldText } from '../../../reports/foldText.ts';
import { quantitiesOf } from '../../../reports/quantities.ts';
import type { DraftBrand, DraftFigure, DraftFinding, Evidence } from '../../../reports/reportDraft.ts';
import { BATCH, LEVELS } from '../../../reports/rules/brandWords.ts';
import { categoriesOf, measureWords, problemWords } from '../../../reports/rules/categoryWords.ts';
import { PROBLEM_CUE } from '../../../reports/rules/findingCues.ts';

const NUMBER = new RegExp(NUMBER_PATTERN, 'u');
const NUMBERING = /^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．]\s*/u;
const QUOTED = /[“"「『《]([^“”"「」『』《》]{2,30})[”"」』》]/u;

const wordsAt = (text: string, { start, end }: Evidence): string => text.slice(start, end).trim();

/** As the reader reads it: the first quantity (3.5万人次, 百分之九十五, 2分30秒), else the first number. */
const quantityIn = (words: string): { readonly value: number | null; readonly unit: string } => {
  const { text } = foldText(words);
  const quantity = quantitiesOf(text).find(({ value }) => value !== null);
  if (quantity) return quantity;
  const number = NUMBER.exec(text)?.[0];
  return { value: number === undefined ? null : readNumber(number), unit: '' };
};

/** Its value is the first number there that nothing was made of (`missed`), else the first; the metric is still to be chosen. */
export const addedFigure = (text: string, { evidence, missed }: { readonly evidence: Evidence; readonly missed: readonly Evidence[] }): Omit<DraftFigure, 'metric'> & { readonly metric: MetricId | null } => {
  const number = missed.find(({ start, end }) => start >= evidence.start && end <= evidence.end);
  const phrase = wordsAt(text, number ?? evidence);
  const { value, unit } = quantityIn(phrase);
  return {
    metric: null, value, numerator: null, denominator: null, unit, status: 'reported', scope: 'year', subset: false,
    phrase: phrase.length <= 24 ? phrase : '', doubt: null, certain: true, evidence,
  };
};

/** What its words say of programme, level, batch and outcome, for a person to complete. */
export const addedBrand = (text: string, evidence: Evidence): DraftBrand => {
  const words = wordsAt(text, evidence);
  const plain = foldText(words).text;
  return {
    programme: QUOTED.exec(words)?.[1] ?? '',
    level: LEVELS.find(([pattern]) => words.search(pattern) !== -1)?.[1] ?? 'district',
    batch: BATCH.exec(words)?.[0] ?? '',
    outcome: outcomeIn(plain, stageOf(plain), false).outcome ?? 'applied',
    certain: true,
    evidence,
  };
};

export const addedFinding = (text: string, evidence: Evidence): DraftFinding => {
  const sentence = wordsAt(text, evidence).replace(NUMBERING, '');
  const kind = PROBLEM_CUE.test(sentence) ? 'problem' : 'measure';
  return { kind, categories: categoriesOf(sentence, kind === 'measure' ? measureWords : problemWords), sentence, certain: true, evidence };
};
