import type { BrandLevel, BrandOutcome } from '../domain/brand.ts';
import type { Sentence } from './clauses.ts';
import type { FoldedText } from './foldText.ts';
import type { DraftBrand } from './reportDraft.ts';
import { BATCH, LEVELS, NOT_YET, OUTCOMES, PROGRAMMES } from './rules/brandWords.ts';

interface Told {
  readonly programme: string;
  readonly level: BrandLevel;
  readonly batch: string;
  readonly outcome: BrandOutcome | null;
  readonly start: number;
  readonly end: number;
}

/** The level named last before or with the outcome; 市级 before a mere 市 or 全市. */
const levelIn = (clause: string): BrandLevel | null => {
  const found = LEVELS.flatMap(([pattern, level]) => Array.from(clause.matchAll(pattern), (match) => ({ level, at: match.index, sure: match[0].endsWith('级') })));
  const sure = found.filter((one) => one.sure);
  return (sure.length > 0 ? sure : found).toSorted((a, b) => a.at - b.at).at(-1)?.level ?? null;
};

const outcomeIn = (clause: string): BrandOutcome | null => OUTCOMES.find(([pattern]) => pattern.test(clause))?.[1] ?? null;
const programmeIn = (clause: string): string | null => {
  const names = Array.from(clause.matchAll(PROGRAMMES), ([name]) => name);
  return names.find((name) => name !== '品牌') ?? names[0] ?? null;
};

/** What the clauses of a sentence tell; a clause without a level goes on with the application before it. */
const toldBy = (sentence: Sentence, before: Told | null): readonly Told[] => {
  const told: Told[] = [];
  let current = before;
  for (const { text, start, end } of sentence.clauses) {
    const programme = programmeIn(text);
    const outcome = NOT_YET.test(text) ? null : outcomeIn(text);
    const level = levelIn(text);
    const batch = BATCH.exec(text)?.[0] ?? '';
    const known = current;
    if (level !== null && (programme !== null || known !== null) && (programme !== null || outcome !== null)) {
      if (known !== null && known.level === level && (batch === '' || known.batch === batch || known.batch === '') && told.length > 0) {
        current = { ...known, batch: known.batch || batch, outcome: outcome ?? known.outcome, end };
        told[told.length - 1] = current;
      } else if (outcome !== null) {
        current = { programme: programme ?? known?.programme ?? '', level, batch, outcome, start, end };
        told.push(current);
      } else current = { programme: programme ?? known?.programme ?? '', level, batch, outcome: null, start, end };
    } else if (known !== null && outcome !== null && (outcome !== 'applied' || known.outcome === null) && text.length <= 24) {
      current = { ...known, batch: known.batch || batch, outcome, end };
      if (told.length > 0) told[told.length - 1] = current;
      else told.push(current);
    }
  }
  return told;
};

const CLEAR_LEVEL = /国家级|[省市区县校园]级/u;

const isCertain = (words: string): boolean => CLEAR_LEVEL.test(words) && programmeIn(words) !== null && OUTCOMES.filter(([pattern, outcome]) => outcome !== 'applied' && pattern.test(words)).length <= 1;

/** Applications for brands with their last outcome. What is only meant to be applied for, and what names no level, is left out. */
export const brandsOf = (sentences: readonly Sentence[], folded: FoldedText): readonly DraftBrand[] => {
  const found: Told[] = [];
  let line = -1;
  for (const sentence of sentences) {
    if (sentence.section === 'measure' || sentence.section === 'close' || sentence.heading) continue;
    const before = sentence.line === line ? (found.at(-1) ?? null) : null;
    const speaks = programmeIn(sentence.text) !== null;
    if (!speaks && (before === null || outcomeIn(sentence.text) === null)) {
      line = -1;
      continue;
    }
    for (const told of toldBy(sentence, before)) {
      const same = found.findIndex((one) => one.level === told.level && (one.batch === told.batch || one.batch === '' || told.batch === '') && (one.start === told.start || one.outcome === 'applied' || one.outcome === 'shortlisted' || one.outcome === told.outcome || told.outcome === 'applied'));
      const old = found[same];
      if (old) found[same] = { ...old, batch: old.batch || told.batch, outcome: told.outcome === 'applied' ? old.outcome : told.outcome, end: Math.max(old.end, old.outcome === told.outcome ? old.end : told.end) };
      else found.push(told);
    }
    line = sentence.line;
  }
  return found.flatMap(({ programme, level, batch, outcome, start, end }) => (outcome === null ? [] : [{ programme, level, batch, outcome, certain: isCertain(folded.text.slice(start, end)), evidence: folded.evidence(start, end) }]));
};
