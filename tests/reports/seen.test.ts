import { expect, test } from 'vitest';
import { goldReports } from '../support/reportGold.ts';
import { scoreReports } from '../support/scoreReports.ts';

const reports = goldReports('seen');
const scores = scoreReports(reports);

test('no aim and no requirement is taken for a result', () => {
  expect(reports.flatMap(({ gold }) => gold.figures).filter(({ status }) => status === 'aim' || status === 'requirement').length).toBeGreaterThan(10);
  expect(scores.takenForResults).toBe(0);
});

test('every item of the seen half is read, and nothing else', () => {
  expect(scores.misses).toEqual([]);
});
