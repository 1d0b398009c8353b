import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { REPORTS, STEPS_FILE, type Step } from './test/totals.ts';

const vitest = (project: string): readonly string[] => [
  'vitest',
  'run',
  '--project',
  project,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${REPORTS}/${project}.json`,
];

const STEPS: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['types', ['tsc', '--noEmit']],
  ['lint', ['oxlint', '--deny-warnings']],
  ['knip', ['knip']],
  ['unit', vitest('unit')],
  ['build', ['tsx', 'scripts/build.ts']],
  ['browser', vitest('browser')],
];

const run = ([name, command]: (typeof STEPS)[number]): Step => {
  console.log(`\n— ${name}: ${command.slice(0, 4).join(' ')}`);
  const start = performance.now();
  const { status } = spawnSync('npx', [...command], { stdio: 'inherit', shell: process.platform === 'win32' });
  return { name, ok: status === 0, seconds: Math.round((performance.now() - start) / 1000) };
};

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const steps: Step[] = [];
// A failed step does not hide what the next ones have to say; but without a build there is nothing to open in a browser.
for (const step of STEPS) {
  const isBuilt = steps.every(({ name, ok }) => name !== 'build' || ok);
  steps.push(step[0] === 'browser' && !isBuilt ? { name: 'browser', ok: false, seconds: 0 } : run(step));
  writeFileSync(STEPS_FILE, JSON.stringify(steps));
}
console.log(`\n${steps.map(({ name, ok, seconds }) => `${ok ? '✓' : '✗'} ${name} ${String(seconds)} s`).join('   ')}`);
process.exitCode = steps.every(({ ok }) => ok) ? 0 : 1;
