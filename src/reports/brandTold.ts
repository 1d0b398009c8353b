import type { BrandLevel, BrandOutcome } from '../domain/brand.ts';
import type { BrandClause } from './brandClause.ts';

/** An application as far as it has been told. */
export interface BrandTold extends Pick<BrandClause, 'name' | 'kind' | 'batch' | 'outcome' | 'given' | 'stage' | 'meant' | 'start' | 'end'> {
  readonly programme: string;
  readonly level: BrandLevel;
  readonly certain: boolean;
  /** Place of the line in the text where it was told last. */
  readonly line: number;
}

/** What became of an application so far, and what may be told of the same one after it. What comes before in its course is a retelling. */
const AFTER: Readonly<Record<BrandOutcome, readonly BrandOutcome[]>> = {
  not_applied: [],
  applied: ['shortlisted', 'approved', 'rejected'],
  shortlisted: ['approved', 'rejected'],
  approved: ['achieved', 'rechecked'],
  rejected: [],
  achieved: ['rechecked'],
  rechecked: [],
};

const PATH: readonly BrandOutcome[] = ['applied', 'shortlisted', 'approved', 'achieved', 'rechecked'];

const isRetold = (from: BrandOutcome, to: BrandOutcome): boolean =>
  from === to || (from === 'rejected' ? to === 'applied' || to === 'shortlisted' : PATH.includes(to) && PATH.indexOf(to) < PATH.indexOf(from));

const sameBatch = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** 获评 is the end of an application that was told, else what the school has. */
const outcomeAfter = ({ outcome }: BrandTold, next: Pick<BrandClause, 'outcome' | 'given'>): BrandOutcome | null => (next.given && outcome !== null && outcome !== 'achieved' ? 'approved' : next.outcome);

const alike = (one: string | null, other: string | null): boolean => one === null || other === null || one.includes(other) || other.includes(one);

/** Whether the same application is told once more, as it is or as it went on. */
export const isAgain = (one: BrandTold, next: BrandTold, isNew: boolean): boolean => {
  if (one.level !== next.level || !sameBatch(one.batch, next.batch) || !alike(one.name, next.name) || (one.kind !== null && next.kind !== null && one.kind !== next.kind)) return false;
  const outcome = outcomeAfter(one, next);
  if (one.outcome === null || outcome === null) return true;
  if (AFTER[one.outcome].includes(outcome)) return true;
  // 区级品牌2019年立项, 今年申报区级第二批 are two.
  return isRetold(one.outcome, outcome) && !(isNew && one.outcome === 'rejected' && outcome !== 'rejected') && !(one.outcome !== outcome && one.outcome !== 'applied' && one.batch === '' && next.batch !== '');
};

/** 获批市级品牌 above, 申报市级第五批，…立项 below: what came of both is the same, and one says more. */
export const saysLess = (one: BrandTold, other: BrandTold): boolean =>
  one !== other && one.batch === '' && other.batch !== '' && one.level === other.level && one.outcome === other.outcome && alike(one.name, other.name) && (one.kind === null || other.kind === null || one.kind === other.kind);

/** An application with what a clause goes on to say of it; as it is where the clause tells what came before. */
export const goneOn = (one: BrandTold, next: Pick<BrandClause, 'batch' | 'outcome' | 'given' | 'name' | 'stage' | 'start' | 'end'> & { readonly line: number }): BrandTold => {
  const outcome = outcomeAfter(one, next);
  const moves = outcome !== null && (one.outcome === null || AFTER[one.outcome].includes(outcome));
  const isSame = outcome === null || moves || outcome === one.outcome || one.outcome === null;
  const here = next.line === one.line;
  const place = here ? { start: one.start, end: moves || one.outcome === null ? Math.max(one.end, next.end) : one.end } : moves || (next.batch !== '' && one.batch === '' && outcome !== null) ? { start: next.start, end: next.end } : { start: one.start, end: one.end };
  return { ...one, ...place, name: one.name ?? next.name, batch: one.batch || (isSame ? next.batch : ''), stage: next.stage === 'apply' ? one.stage : next.stage, outcome: moves ? outcome : one.outcome, given: moves ? next.given && outcome === 'achieved' : one.given, line: next.line };
};
