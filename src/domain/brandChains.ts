import type { BrandRecord } from './answers/brandRecords.ts';
import type { BrandLevel, BrandOutcome } from './brand.ts';
import { compareBatches } from './brandBatch.ts';
import { groupBy } from './groupBy.ts';
import type { SchoolId } from './ids.ts';

/** What an attempt came to: 立项 and what follows it; 未通过; neither is known. */
export type AttemptOutcome = 'awarded' | 'refused' | 'open';

/** One application on its way: 申报中 → 入围 → 立项 or 未通过 → 成果 → 复核通过, one record a state, in order; at least one. */
interface Attempt {
  readonly records: readonly BrandRecord[];
  readonly outcome: AttemptOutcome;
}

/** All attempts of a school with a programme at a level, in order. Records of 未申报 are in none. */
export interface BrandChain {
  readonly school: SchoolId;
  readonly programme: string;
  readonly level: BrandLevel;
  readonly attempts: readonly Attempt[];
}

const STAGE: Readonly<Record<BrandOutcome, number>> = { not_applied: -1, applied: 0, shortlisted: 1, approved: 2, rejected: 2, achieved: 3, rechecked: 4 };

export const outcomeOf = (outcome: BrandOutcome): AttemptOutcome => {
  switch (outcome) {
    case 'approved':
    case 'achieved':
    case 'rechecked':
      return 'awarded';
    case 'rejected':
      return 'refused';
    case 'applied':
    case 'shortlisted':
    case 'not_applied':
      return 'open';
  }
};

/**
 * Whether a record goes on with the attempt whose last record is given. After 未通过 whatever comes is a new attempt; after
 * an award only 成果 and 复核通过 belong to it; what is not decided goes on to a later stage in the same or the next year.
 */
const goesOn = (last: BrandRecord, next: BrandRecord): boolean => {
  switch (outcomeOf(last.outcome)) {
    case 'refused':
      return false;
    case 'awarded':
      return next.outcome === 'achieved' || next.outcome === 'rechecked';
    case 'open':
      return STAGE[next.outcome] > STAGE[last.outcome] && next.year <= last.year + 1;
  }
};

const inOrder = (one: BrandRecord, other: BrandRecord): number =>
  one.year - other.year || compareBatches(one.batch, other.batch) || STAGE[one.outcome] - STAGE[other.outcome];

const attemptsOf = (records: readonly BrandRecord[]): readonly Attempt[] => {
  const attempts: BrandRecord[][] = [];
  for (const record of records.toSorted(inOrder)) {
    const attempt = attempts.at(-1);
    const last = attempt?.at(-1);
    if (attempt && last && goesOn(last, record)) attempt.push(record);
    else attempts.push([record]);
  }
  return attempts.map((attempt) => ({ records: attempt, outcome: outcomeOf(attempt.at(-1)?.outcome ?? 'applied') }));
};

/** Chains in the order of their first record. */
export const brandChains = (records: readonly BrandRecord[]): readonly BrandChain[] => {
  const applied = records.filter(({ outcome }) => outcome !== 'not_applied');
  const groups = groupBy(applied, ({ school, programme, level }) => JSON.stringify([school, programme, level]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ school: first.school, programme: first.programme, level: first.level, attempts: attemptsOf(group) }] : [];
  });
};
