import type { FindingKind } from '../domain/finding.ts';
import type { Sentence } from './clauses.ts';
import type { FoldedText } from './foldText.ts';
import type { DraftFinding } from './reportDraft.ts';
import { categoriesOf, measureWords, problemWords } from './rules/categoryWords.ts';
import { CAUSE_CUE, MEASURE_CUE, NO_FINDING, NO_PROBLEM, NOTE, PROBLEM_CUE, SLOGAN, STRONG_PROBLEM, TELLS_PROBLEM } from './rules/findingCues.ts';
import { agrees, announces, soundsLike, tonesOf } from './tone.ts';

const INTRO = /^.{0,40}?(?:(?:问题|不足|短板|差距|地方|原因|打算|措施|方面|思路|做起|工作|如下)(?:主要)?(?:有|是|在于|包括|表现在|体现在|如下|为)?(?:以下)?(?:几个|几点|几)?(?:方面|点)?)：/u;

/** In the part on work done a problem must be called one, or be set against what was done. */
const PLAIN_PROBLEM = /^(?:但|然而|不过|当然)|存在[^，]{0,16}(?:问题|现象|不足)/u;

/** Said first, a word of doing tells a measure: 加强督查，解决推进不力. */
const MEASURE_FIRST = /^(?:下一步|今后|我们将|将|要|改进|整改|措施|对策|加强|强化|完善|健全|建立|进一步|加大|推进|落实|制定|深化|严格|实施|开展|组织|优化|规范)/u;

/** Where what a sentence says begins, after 存在的问题主要有：. */
const bodyStart = ({ text, opens }: Sentence): number => INTRO.exec(text)?.[0].length ?? (opens ? (/^[^：。]{2,28}：/u.exec(text)?.[0].length ?? 0) : 0);

/** An opening announces what follows and says nothing yet: 同时也存在一些不足. */
const isOpening = (text: string): boolean => text.length < 14 || text.endsWith('不尽如人意') || /(?<![岁人级次%成])以下|如下|几个|几点|几方面|一些|不少|(?:问题|短板|差距|地方|方面|之处|努力|工作|重点)[^，]{0,6}$|(?<!，.{0,16}[^有在的]{2})不足[^，]{0,6}$/u.test(text);

const isProblem = (text: string, { marked, listed }: { readonly marked: boolean; readonly listed: boolean }): boolean => {
  if (PROBLEM_CUE.test(text) || tonesOf(text).wanting >= 1.5) return true;
  if (NO_PROBLEM.test(text) || (MEASURE_CUE.test(text) && !marked)) return false;
  return marked || listed || categoriesIn(text, 'problem').length > 0;
};

/** A plain sentence in the part on plans is a plan; a long one without a word of doing tells its story. */
const LONGEST_PLAIN = 50;

const isMeasure = (text: string, { marked, listed }: { readonly marked: boolean; readonly listed: boolean }): boolean =>
  (marked && text.length > 5) || (MEASURE_CUE.test(text) && (!SLOGAN.test(text) || categoriesIn(text, 'measure').length > 0)) || ((listed || text.length <= LONGEST_PLAIN) && text.length > 6 && !SLOGAN.test(text) && !/^(?:需要说明|说明|注)/u.test(text));

const kindOf = (sentence: Sentence, text: string): FindingKind | null => {
  const kind = kindIn(sentence, text);
  return kind === null || sentence.ground === 'said' || soundsLike(text, kind) || (sentence.ground === 'led' && agrees(text, kind)) ? kind : null;
};

const kindIn = (sentence: Sentence, text: string): FindingKind | null => {
  const { section, heading } = sentence;
  if (section === 'close' || NO_FINDING.test(text) || text.length < 4) return null;
  switch (section) {
    case 'work': return ((STRONG_PROBLEM.test(text) && !text.endsWith('差距')) || (PLAIN_PROBLEM.test(text) && PROBLEM_CUE.test(text))) && !heading && text.length < 60 ? 'problem' : null;
    case 'rectified': return STRONG_PROBLEM.test(text) ? 'problem' : null;
    case 'measure': return STRONG_PROBLEM.test(text) && !/进一步(?!加强|提高|提升|完善|改进|深化|增强|优化|规范)|针对/u.test(text) ? 'problem' : isMeasure(text, sentence) ? 'measure' : null;
    case 'cause': return 'cause';
    case 'problem': return CAUSE_CUE.test(text) ? 'cause' : isProblem(text, sentence) ? 'problem' : null;
    case 'mixed': return CAUSE_CUE.test(text) ? 'cause' : STRONG_PROBLEM.test(text) ? 'problem' : MEASURE_FIRST.test(text) ? 'measure' : PROBLEM_CUE.test(text) || tonesOf(text).wanting >= 2 ? 'problem' : MEASURE_CUE.test(text) ? 'measure' : sentence.marked ? 'problem' : !sentence.opensItem && text.length <= LONGEST_PLAIN && text.length > 6 ? 'measure' : null;
  }
};

/** Ids of the categories that a sentence's words name; problems and their causes share theirs. */
const categoriesIn = (text: string, kind: FindingKind): readonly string[] => categoriesOf(text, kind === 'measure' ? measureWords : problemWords);

const isCertain = ({ section, marked, ground }: Sentence, text: string, kind: FindingKind): boolean =>
  ground === 'said' && section === kind && (marked || (kind === 'problem' ? PROBLEM_CUE : kind === 'measure' ? MEASURE_CUE : CAUSE_CUE).test(text)) && (kind === 'problem' || !STRONG_PROBLEM.test(text));

interface Open {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly head: string;
  /** Begun as an item of its own, so that what follows in its line spells it out. */
  readonly item: boolean;
  readonly certain: boolean;
}

/**
 * Problems, causes and measures. An item's heading and the sentences that spell it out are one finding, of the heading's
 * categories where it has any; a sentence of another kind in the item is a finding of its own.
 */
export const findingsOf = (sentences: readonly Sentence[], folded: FoldedText): readonly DraftFinding[] => {
  const found: Open[] = [];
  let note = -1;
  for (const sentence of sentences) {
    if (NOTE.test(sentence.text)) note = sentence.line;
    if (sentence.heading || (sentence.line === note && !sentence.opens && !TELLS_PROBLEM.test(sentence.text))) continue;
    const from = bodyStart(sentence);
    const text = sentence.text.slice(from);
    const kind = kindOf(sentence, text);
    const last = found.at(-1);
    const goesOn = last !== undefined && !sentence.opensItem && last.line === sentence.line;
    if (kind === null || announces(text) || (sentence.opens && from === 0 && isOpening(text) && categoriesIn(text, kind).length === 0)) continue;
    if (goesOn && last.kind === kind && last.item) found[found.length - 1] = { ...last, end: sentence.end };
    else found.push({ kind, start: sentence.start + from, end: sentence.end, line: sentence.line, head: text, item: sentence.opensItem && sentence.marked, certain: isCertain(sentence, text, kind) });
  }
  return found.map(({ kind, start, end, head, certain }) => {
    const evidence = folded.evidence(start, end);
    const ofHead = categoriesIn(head, kind);
    return { kind, categories: ofHead.length > 0 ? ofHead : categoriesIn(folded.text.slice(start, end), kind), sentence: folded.text.slice(start, end), certain, evidence };
  });
};
