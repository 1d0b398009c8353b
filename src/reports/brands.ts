import type { BrandOutcome } from '../domain/brand.ts';
import { brandClauses, programmeIn, type BrandClause, type Names, type Open, type Stretch } from './brandClause.ts';
import { goneOn, isAgain, type BrandTold } from './brandTold.ts';
import type { Sentence } from './clauses.ts';
import type { FoldedText } from './foldText.ts';
import type { DraftBrand } from './reportDraft.ts';
import { AIMED, BESIDE_NAME, GIVEN_UP, LISTED, NEW, NOT_SENT, NO_PROGRAMME, NOT_JOINED, OFFICE_ACTS, PLAINLY, TURNED, WITHDRAWN } from './rules/brandWords.ts';
import { isOfOthers } from './ofOthers.ts';

/** The programme where only a level with a batch or an outcome is named beside a name in quotation marks. */
const UNNAMED = '项目';

/** The names that a report gives its own brands: in quotation marks beside 品牌 or 书记项目. */
const brandsNamed = ({ text, quoted }: FoldedText): readonly string[] =>
  quoted.filter((name) => {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (BESIDE_NAME.after.test(text.slice(at + name.length, at + name.length + 12)) || BESIDE_NAME.before.test(text.slice(Math.max(0, at - 12), at))) return true;
    }
    return false;
  });

const LONGEST_SEQUEL = 28;
const LONGEST_BATCH = 10;

interface Context {
  /** What is spoken of: the programme of the heading, the line or the sentence. */
  readonly topic: string | null;
  readonly current: BrandTold | null;
  /** The application was told in a sentence before this one. */
  readonly before: boolean;
  /** Something stands in quotation marks in the sentence. */
  readonly quoted: boolean;
  readonly line: number;
}

/** The application of a clause that names a level, if it is one: by its programme, its brand's name, or the topic with an outcome or a batch. */
const named = (clause: BrandClause, { topic, current, quoted, line }: Context): BrandTold | null => {
  const { level, sure, batch, outcome, programme, meant, text } = clause;
  if (level === null || ((programme === null || programme === '品牌') && NO_PROGRAMME.test(text))) return null;
  const of = programme ?? topic ?? (quoted && sure && (batch !== '' || outcome !== null) ? UNNAMED : null);
  if (of === null || (programme === null && outcome === null && !meant && batch === '' && !(sure ? level !== current?.level : OFFICE_ACTS.test(text)))) return null;
  return { ...clause, level, programme: of, certain: sure && of !== UNNAMED && programme !== null && outcome !== null, line };
};

const isPending = ({ outcome }: BrandTold): boolean => outcome === 'applied' || outcome === 'shortlisted';

/** What a clause without a level goes on to say of the application before it; null where it says nothing of it. */
const sequel = (clause: BrandClause, { current, before, line }: Context): BrandTold | null => {
  const { text, batch, programme, name } = clause;
  if (current === null || clause.level !== null || NO_PROGRAMME.test(text) || text.length > LONGEST_SEQUEL || (name !== null && current.name !== null && name !== current.name)) return null;
  if (WITHDRAWN.test(text)) return { ...current, outcome: null };
  const outcome: BrandOutcome | null = current.outcome === null && ((current.meant && NOT_SENT.test(text)) || NOT_JOINED.test(text)) ? 'not_applied' : clause.outcome;
  if (outcome === null && !before && isPending(current) && TURNED.test(text)) return { ...current, outcome: null };
  if (outcome === 'not_applied') return current.outcome === null || (current.outcome === 'applied' && GIVEN_UP.test(text)) ? { ...current, outcome, end: clause.end } : null;
  if (LISTED.test(text) && current.outcome === 'shortlisted') return null;
  if (outcome !== null && batch !== '' && current.batch !== '' && batch !== current.batch) return { ...clause, level: current.level, programme: current.programme, outcome, certain: false, line };
  if (outcome !== null && (!before || programme !== null || PLAINLY.test(text))) return goneOn(current, { ...clause, outcome, line });
  return batch !== '' && current.batch === '' && text.length <= LONGEST_BATCH ? { ...current, batch, end: clause.end } : null;
};

const openOf = (told: BrandTold | undefined): Open => ({ stage: told?.stage ?? 'apply', pending: told !== undefined && isPending(told) });

/** Stretches between commas and colons; what stands in brackets belongs to them: 区级（第三批）党建品牌. */
const clausesIn = ({ text, start }: Sentence): readonly Stretch[] => Array.from(text.matchAll(/[^，：]+/gu), ({ 0: words, index }) => ({ text: words, start: start + index, end: start + index + words.length }));

const DONE = /已于?|目前|正在/u;

/** Applications for brands with their last outcome. What is only meant to be applied for, what is another school's, and what names no level is left out. */
export const brandsOf = (sentences: readonly Sentence[], folded: FoldedText, school: string | null): readonly DraftBrand[] => {
  const brands = brandsNamed(folded);
  const names: Names = { brands, quoted: folded.quoted.filter((name) => programmeIn(name) === null && !/优秀|合格|等次|级/u.test(name)) };
  const found: BrandTold[] = [];
  let current: number | null = null;
  let topic: string | null = null;
  let line = -1;
  let underHeading = false;
  for (const sentence of sentences) {
    const { text, heading, section } = sentence;
    const programme = programmeIn(text) ?? (brands.some((name) => text.includes(name)) ? '品牌' : null);
    const sameLine = sentence.line === line;
    if (heading || (sentence.opensItem && !sentence.marked && !sameLine && !underHeading)) topic = null;
    if (heading) underHeading = programme !== null;
    topic = programme ?? (sameLine || underHeading ? topic : null);
    line = sentence.line;
    if (!sameLine) current = null;
    if (section === 'close' || heading || (section === 'measure' && !DONE.test(text))) continue;
    const quoted = folded.quoted.some((name) => text.includes(name));
    let before = true;
    for (const clause of clausesIn(sentence)) {
      if (AIMED.test(text.slice(0, clause.start - sentence.start))) continue;
      if (isOfOthers(text.slice(0, clause.end - sentence.start), school)) { current = null; continue; }
      for (const told of brandClauses(clause, names, openOf(current === null ? undefined : found[current]))) {
        const context: Context = { topic, current: current === null ? null : (found[current] ?? null), before, quoted, line };
        const own = named(told, context);
        const next = own ?? sequel(told, context);
        if (next === null) continue;
        if (own === null && current !== null && next.level === context.current?.level && (context.current.batch === '' || next.batch === context.current.batch)) found[current] = next;
        else {
          const same = found.findLastIndex((one) => isAgain(one, next, NEW.test(told.text)));
          const old = found[same];
          if (old) found[same] = { ...goneOn(old, next), certain: (old.outcome === null || old.certain) && next.certain, programme: old.programme, name: old.name ?? next.name };
          else found.push(next);
          current = old ? same : found.length - 1;
        }
        before = false;
      }
    }
  }
  return found.flatMap(({ programme, level, batch, outcome, given, certain, start, end }) =>
    outcome === null ? [] : [{ programme, level, batch, outcome: given && batch !== '' ? 'approved' : outcome, certain, evidence: folded.evidence(start, end) }]);
};
