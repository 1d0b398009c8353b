import type { BrandLevel, BrandOutcome } from '../domain/brand.ts';
import type { Sentence } from './clauses.ts';
import type { FoldedText } from './foldText.ts';
import type { DraftBrand } from './reportDraft.ts';
import { BATCH, LEVELS, NAMED_PROGRAMME, NOT_APPLIED, NOT_YET, NO_PROGRAMME, OUTCOMES, PROGRAMMES } from './rules/brandWords.ts';

interface Told {
  readonly programme: string;
  readonly level: BrandLevel;
  readonly batch: string;
  readonly outcome: BrandOutcome | null;
  readonly certain: boolean;
  readonly start: number;
  readonly end: number;
}

/** The programme where only a level with a batch or a project is named. */
const UNNAMED = '项目';

interface Level {
  readonly level: BrandLevel;
  /** 市级, and not a mere 市 or 全市. */
  readonly sure: boolean;
}

/** The level named last in a clause; 市级 before a mere 市 or 全市. */
const levelIn = (clause: string): Level | null => {
  const found = LEVELS.flatMap(([pattern, level]) => Array.from(clause.matchAll(pattern), (match) => ({ level, at: match.index, sure: match[0].endsWith('级') })));
  const sure = found.filter((one) => one.sure);
  return (sure.length > 0 ? sure : found).toSorted((a, b) => a.at - b.at).at(-1) ?? null;
};

const outcomeIn = (clause: string): BrandOutcome | null =>
  NOT_APPLIED.test(clause) ? 'not_applied' : NOT_YET.test(clause) ? null : (OUTCOMES.find(([pattern]) => pattern.test(clause))?.[1] ?? null);

const programmeIn = (clause: string): string | null => {
  const names = Array.from(clause.matchAll(PROGRAMMES), ([name]) => name);
  return names.find((name) => name !== '品牌') ?? names[0] ?? (NAMED_PROGRAMME.test(clause) && !NO_PROGRAMME.test(clause) ? UNNAMED : null);
};

/** 目标：创成市级品牌 tells no outcome. */
const AIMED = /(?:目标|要求|计划|打算|任务)：$/u;

/** An outcome after which 申报 or 等待 tells nothing new. */
const moves = (from: BrandOutcome | null, to: BrandOutcome): boolean => from === null || (to !== 'applied' && from !== 'rejected');

const LONGEST_SEQUEL = 28;

/** What the clauses of a sentence tell. A clause without a level goes on with the application before it; a level without a programme speaks of `topic`. */
const toldBy = (sentence: Sentence, { before, topic }: { readonly before: Told | null; readonly topic: string | null }): readonly Told[] => {
  const told: Told[] = [];
  let current = before;
  const put = (next: Told, going: boolean): void => {
    current = next;
    if (next.outcome === null) return;
    if (going && told.length > 0) told[told.length - 1] = next;
    else told.push(next);
  };
  for (const { text, start, end } of sentence.clauses) {
    const own = programmeIn(text);
    const programme = own ?? topic;
    const outcome = AIMED.test(sentence.text.slice(0, start - sentence.start)) ? null : outcomeIn(text);
    const named = levelIn(text);
    const batch = BATCH.exec(text)?.[0] ?? '';
    const known = current;
    if (named !== null && programme !== null && (own !== null || outcome !== null || batch !== '' || (named.sure && named.level !== known?.level))) {
      const same = known !== null && known.level === named.level && (batch === '' || known.batch === batch || known.batch === '') && (told.length > 0 || known.outcome === null);
      if (same) put({ ...known, batch: known.batch || batch, outcome: outcome !== null && moves(known.outcome, outcome) ? outcome : known.outcome, end }, true);
      else put({ programme, level: named.level, batch, outcome, certain: named.sure && own !== null && own !== UNNAMED && outcome !== null, start, end }, false);
    } else if (known !== null && outcome !== null && outcome !== 'not_applied' && moves(known.outcome, outcome) && text.length <= LONGEST_SEQUEL && (own === null || known.outcome === null)) {
      put({ ...known, batch: known.batch || batch, outcome, end }, told.length > 0 && told.at(-1) === known);
    } else if (known?.outcome === null && batch !== '' && known.batch === '') current = { ...known, batch, end };
  }
  return told;
};

/** An application is told again when it was only on its way before, or when the same is said. */
const isAgain = (one: Told, told: Told): boolean =>
  one.level === told.level && (one.batch === told.batch || one.batch === '' || told.batch === '')
  && (one.start === told.start || one.outcome === 'applied' || one.outcome === 'shortlisted' || one.outcome === told.outcome || told.outcome === 'applied');

const DONE = /已于?|目前|正在/u;

/** Applications for brands with their last outcome. What is only meant to be applied for, and what names no level, is left out. */
export const brandsOf = (sentences: readonly Sentence[], folded: FoldedText): readonly DraftBrand[] => {
  const found: Told[] = [];
  let topic: string | null = null;
  let line = -1;
  let underHeading = false;
  for (const sentence of sentences) {
    const programme = programmeIn(sentence.text);
    if (sentence.heading || (sentence.opensItem && !sentence.marked && sentence.line !== line && !underHeading)) topic = null;
    if (sentence.heading) underHeading = programme !== null;
    topic = programme ?? (sentence.line === line || underHeading ? topic : null);
    const sameLine = sentence.line === line;
    line = sentence.line;
    if (sentence.section === 'close' || sentence.heading || topic === null || (sentence.section === 'measure' && !DONE.test(sentence.text))) continue;
    for (const told of toldBy(sentence, { before: sameLine ? (found.at(-1) ?? null) : null, topic })) {
      const same = found.findIndex((one) => isAgain(one, told));
      const old = found[same];
      if (old) found[same] = { ...old, batch: old.batch || told.batch, outcome: told.outcome === 'applied' ? old.outcome : told.outcome, certain: old.certain && told.certain, end: Math.max(old.end, old.outcome === told.outcome ? old.end : told.end) };
      else found.push(told);
    }
  }
  return found.flatMap(({ programme, level, batch, outcome, certain, start, end }) => (outcome === null ? [] : [{ programme, level, batch, outcome, certain, evidence: folded.evidence(start, end) }]));
};
