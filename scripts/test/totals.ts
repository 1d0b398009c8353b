import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

export const REPORTS = 'test-results';
export const STEPS_FILE = `${REPORTS}/steps.json`;

/** One step of `npm test`: the types, the lint, the unit tests, … */
export interface Step {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  numFailedTestSuites: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
});

const stepsSchema = v.array(v.object({ name: v.string(), ok: v.boolean(), seconds: v.number() }));

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** A file that failed before any of its tests could run counts as one failed test. */
const brokenFiles = ({ testResults }: v.InferOutput<typeof reportSchema>): number =>
  testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed')).length;

const totalsOf = (path: string): Totals => {
  if (!existsSync(path)) return { passed: 0, failed: 0, skipped: 0 };
  const report = v.parse(reportSchema, readJson(path));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles(report),
    skipped: report.numPendingTests + report.numTodoTests,
  };
};

/** Sums of the unit and browser tests; a step that failed and left no failed test behind counts as one failed. */
export const sumTotals = (folder: string, succeeded: boolean): Totals => {
  const reports = ['unit', 'browser'].map((project) => ({ project, ...totalsOf(join(folder, `${project}.json`)) }));
  const stepsFile = join(folder, 'steps.json');
  const steps = existsSync(stepsFile) ? v.parse(stepsSchema, readJson(stepsFile)) : [];
  const silent = steps.filter(({ name, ok }) => !ok && !reports.some(({ project, failed }) => project === name && failed > 0)).length;
  const failed = silent + reports.reduce((sum, report) => sum + report.failed, 0);
  return {
    passed: reports.reduce((sum, report) => sum + report.passed, 0),
    failed: succeeded ? failed : Math.max(failed, 1),
    skipped: reports.reduce((sum, report) => sum + report.skipped, 0),
  };
};

export const sayTotals = ({ passed, failed, skipped }: Totals): string =>
  `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;
