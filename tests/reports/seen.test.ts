import { expect, test } from 'vitest';
import { goldReports } from '../support/reportGold.ts';
import { scoreReports, type FieldScore } from '../support/scoreReports.ts';

/** Precision and recall of a field below which a change of the rules has lost something. */
const FLOORS: readonly (readonly [string, number, number])[] = [['figures', 0.982, 0.9635], ['brands', 0.99, 0.98], ['findings', 0.955, 0.955]];

const reports = goldReports('seen');
const scores = scoreReports(reports);

const share = (start: string): readonly number[] => {
  const fields = Array.from(scores.fields).flatMap(([field, score]) => (field.startsWith(start) ? [score] : []));
  const sum = (of: (score: FieldScore) => number): number => fields.reduce((total, score) => total + of(score), 0);
  return [sum(({ right }) => right) / sum(({ found }) => found), sum(({ met }) => met) / sum(({ gold }) => gold)];
};

test('no aim and no requirement is taken for a result', () => {
  expect(reports.flatMap(({ gold }) => gold.figures).filter(({ status }) => status === 'aim' || status === 'requirement').length).toBeGreaterThan(10);
  expect(scores.takenForResults).toBe(0);
});

test('the seen reports are read as well as they have been', () => {
  for (const [start, precision, recall] of FLOORS) {
    const [found = 0, met = 0] = share(start);
    expect([start, found >= precision, met >= recall]).toEqual([start, true, true]);
  }
});
