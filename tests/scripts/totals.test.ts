import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sayTotals, sumTotals } from '../../scripts/test/totals.ts';

const report = (passed: number, failed: number, pending: number, brokenFiles = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
  numFailedTestSuites: brokenFiles,
  testResults: Array.from({ length: brokenFiles }, () => ({ status: 'failed', assertionResults: [] })),
});

const folderOf = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'totals-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
  return folder;
};

describe('the last line of the whole test run', () => {
  test('sums the unit and the browser tests', () => {
    const folder = folderOf({ unit: report(10, 1, 0), browser: report(5, 0, 2), steps: [{ name: 'unit', ok: false, seconds: 1 }] });
    expect(sayTotals(sumTotals(folder, false))).toBe('15 passed, 1 failed, 2 skipped');
  });

  test('leaves the skipped out when there are none', () => {
    expect(sayTotals(sumTotals(folderOf({ unit: report(10, 0, 0), browser: report(5, 0, 0), steps: [] }), true))).toBe('15 passed, 0 failed');
  });

  test('counts a file that could not be loaded as failed', () => {
    const steps = [{ name: 'unit', ok: false, seconds: 1 }];
    expect(sumTotals(folderOf({ unit: report(3, 0, 0, 1), steps }), false)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('counts a failed step without tests, such as the lint, as failed', () => {
    const steps = [
      { name: 'lint', ok: false, seconds: 1 },
      { name: 'unit', ok: true, seconds: 1 },
    ];
    expect(sumTotals(folderOf({ unit: report(3, 0, 0), steps }), false)).toMatchObject({ passed: 3, failed: 1 });
  });

  test('never claims zero failed for a run that failed before any report was written', () => {
    expect(sumTotals(folderOf({}), false)).toMatchObject({ passed: 0, failed: 1 });
  });
});
