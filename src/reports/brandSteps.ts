import type { BrandOutcome } from '../domain/brand.ts';
import type { BrandClause } from './brandClause.ts';
import { goneOn, type BrandTold } from './brandTold.ts';
import { GIVEN_UP, GOES_ON, LISTED, NEW, NO_PROGRAMME, NOT_JOINED, NOT_SENT, OFFICE_ACTS, OTHER_ONE, PLAINLY, POSSESSED, TURNED, WITHDRAWN } from './rules/brandWords.ts';

/** The programme where only a level with a batch or an outcome is named beside a name in quotation marks. */
const UNNAMED = '项目';

const LONGEST_SEQUEL = 28;
const LONGEST_BATCH = 10;

/** What is known when a clause is read. */
export interface Context {
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
export const named = (clause: BrandClause, { topic, current, quoted, line }: Context): BrandTold | null => {
  const { level, sure, batch, outcome, programme, meant, text } = clause;
  if (level === null || ((programme === null || programme === '品牌') && NO_PROGRAMME.test(text))) return null;
  if (outcome === null && batch === '' && POSSESSED.test(text)) return null;
  const of = programme ?? topic ?? (quoted && sure && (batch !== '' || outcome !== null) ? UNNAMED : null);
  if (of === null || (programme === null && outcome === null && !meant && batch === '' && !(sure ? level !== current?.level : OFFICE_ACTS.test(text)))) return null;
  return { ...clause, level, programme: of, certain: sure && of !== UNNAMED && programme !== null && outcome !== null, line };
};

export const isPending = ({ outcome }: BrandTold): boolean => outcome === 'applied' || outcome === 'shortlisted';

/** What a clause without a level goes on to say of the application before it; null where it says nothing of it. */
export const sequel = (clause: BrandClause, { current, before, line }: Context): BrandTold | null => {
  const { text, batch, programme, name } = clause;
  if (current === null || clause.level !== null || NO_PROGRAMME.test(text) || text.length > LONGEST_SEQUEL ) return null;
  if (WITHDRAWN.test(text)) return { ...current, outcome: null };
  if (current.outcome === 'rejected' && GOES_ON.test(text)) return { ...current, outcome: 'applied', certain: false, end: clause.end };
  const outcome: BrandOutcome | null = current.outcome === null && ((current.meant && NOT_SENT.test(text)) || NOT_JOINED.test(text)) ? 'not_applied' : clause.outcome;
  if (outcome === null && !before && isPending(current) && TURNED.test(text)) return { ...current, outcome: null };
  if (outcome === 'not_applied') return current.outcome === null || (current.outcome === 'applied' && GIVEN_UP.test(text)) ? { ...current, outcome, end: clause.end } : null;
  if (outcome === null && clause.stage !== 'apply' && !isPending(current)) return { ...current, stage: clause.stage };
  const isOther = (name !== null && current.name !== null && name !== current.name) || OTHER_ONE.test(text);
  if (isOther) return outcome === null || before ? null : { ...clause, level: current.level, programme: current.programme, batch: batch || current.batch, outcome, certain: false, line };
  if (LISTED.test(text) && current.outcome === 'shortlisted') return null;
  const isTriedAgain = current.outcome === 'rejected' && outcome !== null && outcome !== 'rejected' && (batch !== '' || NEW.test(text));
  if (isTriedAgain) return { ...clause, level: current.level, programme: current.programme, outcome, certain: false, line };
  if (outcome !== null && batch !== '' && current.batch !== '' && batch !== current.batch) return { ...clause, level: current.level, programme: current.programme, outcome, certain: false, line };
  if (outcome !== null && (!before || programme !== null || PLAINLY.test(text))) return goneOn(current, { ...clause, outcome, line });
  return batch !== '' && current.batch === '' && text.length <= LONGEST_BATCH ? { ...current, batch, end: clause.end } : null;
};
