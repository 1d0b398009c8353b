import type { BrandOutcome } from '../domain/brand.ts';
import * as words from './rules/brandWords.ts';

/** What an application has come to: asked for, looked at again after years, or brought to its end. */
export type Stage = 'apply' | 'review' | 'finish';

export interface ToldOutcome {
  readonly outcome: BrandOutcome | null;
  /** 获评, 命名: an application won where one is told, else what the school has. */
  readonly given: boolean;
}

const NONE: ToldOutcome = { outcome: null, given: false };

/** 复评 is a look back, but within a contest a round of it. */
export const stageOf = (text: string): Stage => (words.REVIEW.test(text) && !/(?:进入|入围|晋级|止步|参加)[^，]{0,4}复评/u.test(text) ? 'review' : words.FINISH.test(text) ? 'finish' : 'apply');

/** What is given is an application only when it is a brand, a grade or a level alone: not 获评市级绿色学校. */
const isOtherHonour = (text: string, goesOn: boolean): boolean => {
  const given = words.GIVEN.exec(text);
  if (given === null) return false;
  const object = text.slice(given.index);
  if (goesOn && object === given[0]) return false;
  if (words.NO_PROGRAMME.test(object)) return true;
  const isPlate = /^[授挂]牌/u.test(object) || (/等奖/u.test(object) && /书记/u.test(text));
  if (isPlate) return !goesOn && text.search(words.PROGRAMMES) < 0;
  return !(object.search(words.PROGRAMMES) >= 0 || words.GRADE.test(object) || (goesOn && /[特一二三]等奖/u.test(object)));
};

/** What the words of a clause say became of an application; `goesOn` where it names no level itself. A look back that failed has no outcome of its own. */
export const outcomeIn = (text: string, stage: Stage, goesOn: boolean): ToldOutcome => {
  if (words.WITHDRAWN.test(text)) return NONE;
  if (words.NOT_APPLIED.test(text)) return { outcome: 'not_applied', given: false };
  if (words.NOT_YET.test(text) || words.MENTIONED.test(text) || words.CALLED.test(text) || words.COUNTED.test(text)) return NONE;
  if (stage === 'review') return !words.NOT_KEPT.test(text) && !words.REJECTED.test(text) && words.KEPT.test(text) ? { outcome: 'rechecked', given: false } : NONE;
  if (words.REJECTED.test(text) || (goesOn && words.FAILED.test(text))) return { outcome: 'rejected', given: false };
  if (stage === 'finish' && /给予|获|评|等次|等级|结[果论]/u.test(text) && /优秀|良好|合格/u.test(text)) return { outcome: 'achieved', given: false };
  if (isOtherHonour(text, goesOn)) return NONE;
  const outcome = words.OUTCOMES.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (outcome !== 'applied' && words.DENIED.test(text)) return NONE;
  if ((outcome === 'applied' || outcome === null || outcome === 'shortlisted') && words.GIVEN.test(text)) return /申报的/u.test(text) ? { outcome: 'approved', given: false } : { outcome: 'achieved', given: true };
  return { outcome: stage === 'finish' && outcome === 'approved' ? 'achieved' : outcome, given: false };
};
