import { readMutated } from '../support/mutatedInputs.ts';

// npm run fuzz -- 100000 [from]: reads so many files with faults and prints what was not as it should be.
const count = Number(process.argv[2] ?? 100_000);
const from = Number(process.argv[3] ?? 0);
const STEP = 2000;
let read = 0;
let refused = 0;
let slowest = 0;
let faults = 0;
for (let at = from; at < from + count; at += STEP) {
  const report = await readMutated(at, Math.min(at + STEP, from + count));
  read += report.read;
  refused += report.refused;
  faults += report.faults.length;
  slowest = Math.max(slowest, report.slowest);
  for (const fault of report.faults) console.log(fault);
}
console.log(`${String(count)} inputs: ${String(read)} read, ${String(refused)} refused with a reason, ${String(faults)} faults; slowest ${slowest.toFixed(0)} ms`);
process.exitCode = faults === 0 ? 0 : 1;
