import type { Evidence } from '../../../reports/reportDraft.ts';
import { passageAt } from './passages.ts';
import type { ReviewedReport } from './reviewedReport.ts';

/** 每月一次 beside the twelve that it comes to is the same fact told twice. */
const OFTEN = /^(?:每|按|逐|逢)/u;

/** Numbers with a unit that stand in no figure or application read or added: the reader did not understand them, or they are of no metric. */
export const missedNumbers = ({ text, numbers, items }: Pick<ReviewedReport, 'text' | 'numbers' | 'items'>, passages: readonly Evidence[]): readonly Evidence[] => {
  const read = items.flatMap(({ content }) => (content.is === 'finding' ? [] : [content.evidence]));
  const isRead = ({ start, end }: Evidence): boolean => read.some((evidence) => evidence.start < end && evidence.end > start);
  return numbers.filter((number) => {
    if (isRead(number)) return false;
    const passage = OFTEN.test(text.slice(number.start, number.end)) ? passageAt(passages, number.start) : null;
    return passage === null || !isRead(passage);
  });
};
