import { expect, it } from 'vitest';
import { reportQueue } from '../../../../src/app/import/reports/reportQueue.ts';
import type { FileLine } from '../../../../src/app/import/summary.ts';

const COUNTS = { schools: 0, years: 0, metrics: 0, figures: 0, brands: 0, findings: 0, cells: 0, accepted: 0, setAside: 0, faults: 0 };
const line = (no: number, report: { readonly open: number; readonly certain?: number } | null, take = true): FileLine => ({
  no, name: '', bytes: 1, take,
  state: { kind: 'understood', counts: COUNTS, attention: [], repeated: null, report: report && { open: report.open, items: 9, certain: report.certain ?? 0, settled: true } },
});

it('goes on to the next report that waits, round to the first, and past tables and what is left out', () => {
  const lines = [line(0, { open: 2 }), line(1, null), line(2, { open: 0 }), line(3, { open: 4 }, false), line(4, { open: 1 })];
  expect(reportQueue(lines, 0)).toMatchObject({ read: 1, all: 3, next: 4 });
  expect(reportQueue(lines, 4).next).toBe(0);
  expect(reportQueue(lines, 2).next).toBe(4);
});

it('has no next where this is the only one that waits, and counts what is certain over all', () => {
  expect(reportQueue([line(0, { open: 2, certain: 2 }), line(1, { open: 0 }), line(2, { open: 0, certain: 3 })], 0)).toEqual({ read: 2, all: 3, next: null, certain: 5 });
});
