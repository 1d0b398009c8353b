import type { FollowUpState } from './journal.ts';

/** What is known a year later of a measure. */
export interface MeasureResults {
  /** Whether the school named a problem of the categories that the measure answers; null: it reported no findings this year. */
  readonly named: boolean | null;
  /** What the figures in which the measure would be seen say, each; null: no figure, or nothing to hold it against. */
  readonly figures: readonly (FigureSign | null)[];
}

/** At the norm or changed for the better; short of the norm or changed for the worse; neither. */
export type FigureSign = 'good' | 'bad' | 'even';

type ProposalReason = 'goneAndBetter' | 'goneNoFigures' | 'goneNotBetter' | 'stillButBetter' | 'stillNotBetter' | 'stillNoFigures' | 'mixed' | 'silentBetter' | 'silent';

export interface Proposal {
  readonly state: FollowUpState;
  readonly reason: ProposalReason;
}

/**
 * What a reader would put down first, and why; a person decides. 已落实 needs both the school's word (the problem is not
 * named again) and figures that bear it out; 未见 needs both against. Where word or figures are missing: 待核.
 */
export const followUpProposal = ({ named, figures }: MeasureResults): Proposal => {
  const good = figures.includes('good');
  const bad = figures.includes('bad');
  const known = figures.some((sign) => sign !== null);
  if (named === null) return good && !bad ? { state: 'toCheck', reason: 'silentBetter' } : { state: 'toCheck', reason: 'silent' };
  if (good && bad) return { state: named ? 'inProgress' : 'toCheck', reason: 'mixed' };
  if (named) {
    if (good) return { state: 'inProgress', reason: 'stillButBetter' };
    return known ? { state: 'notFound', reason: 'stillNotBetter' } : { state: 'toCheck', reason: 'stillNoFigures' };
  }
  if (good) return { state: 'kept', reason: 'goneAndBetter' };
  return known ? { state: 'toCheck', reason: 'goneNotBetter' } : { state: 'toCheck', reason: 'goneNoFigures' };
};
