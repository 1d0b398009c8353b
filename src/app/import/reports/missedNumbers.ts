import type { Evidence } from '../../../reports/reportDraft.ts';
import type { ReviewedReport } from './reviewedReport.ts';

/** Numbers with a unit that stand in no figure or application read or added: the reader did not understand them, or they are of no metric. */
export const missedNumbers = ({ numbers, items }: Pick<ReviewedReport, 'numbers' | 'items'>): readonly Evidence[] => {
  const read = items.flatMap(({ content }) => (content.is === 'finding' ? [] : [content.evidence]));
  return numbers.filter(({ start, end }) => !read.some((evidence) => evidence.start < end && evidence.end > start));
};
