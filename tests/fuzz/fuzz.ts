import { printTable } from '../benchmarks/printTable.ts';
import type { InputOutcome } from '../support/fuzz/readMutated.ts';
import { READERS } from '../support/fuzz/seeds.ts';
import { watchedRun } from './watchedRun.ts';

// npm run fuzz -- 100000 [from]: reads so many inputs with faults, from a number on (the number is the seed of the input), and prints what became of them.
const count = Number(process.argv[2] ?? 100_000);
const from = Number(process.argv[3] ?? 0);
const STEP = 2500;
const SLOWEST = 5;

const totals = new Map(READERS.map((reader) => [reader, { inputs: 0, read: 0, refused: 0, cells: 0, accepted: 0, setAside: 0, busy: 0, slowest: 0 }]));
const refusals = new Map<string, number>();
const faults: string[] = [];
let slowest: readonly InputOutcome[] = [];
let lost = 0;
const start = performance.now();

const note = (fault: string): void => {
  faults.push(fault);
  console.log(`  ${fault}`);
};

const onOutcome = (outcome: InputOutcome): void => {
  const { no, reader, name, refused, busy } = outcome;
  const total = totals.get(reader);
  if (total) {
    total.inputs += 1;
    total[refused === null ? 'read' : 'refused'] += 1;
    for (const part of ['cells', 'accepted', 'setAside', 'busy'] as const) total[part] += outcome[part];
    total.slowest = Math.max(total.slowest, busy);
  }
  if (refused !== null) refusals.set(refused, (refusals.get(refused) ?? 0) + 1);
  slowest = [...slowest, outcome].toSorted((one, other) => other.busy - one.busy).slice(0, SLOWEST);
  for (const fault of outcome.faults) note(`${String(no)} ${name}: ${fault.split('\n').slice(0, 4).join(' | ')}`);
  if ((no + 1 - from) % STEP === 0) console.log(`${String(no + 1 - from)} of ${String(count)} after ${((performance.now() - start) / 1000).toFixed(0)} s, faults: ${String(faults.length)}, next input: ${String(no + 1)}`);
};

await watchedRun(from, from + count, {
  onOutcome,
  onLost: (no, why) => {
    lost += 1;
    note(`${String(no)}: ${why}`);
  },
});

const ms = (time: number): string => `${time.toFixed(0)} ms`;
printTable(
  `Inputs ${String(from)} to ${String(from + count - 1)} in ${((performance.now() - start) / 60_000).toFixed(1)} minutes (processor time by input)`,
  ['reader', 'inputs', 'read', 'refused', 'cells', 'accepted', 'set aside', 'mean', 'slowest'],
  [...totals].map(([reader, { inputs, read, refused, cells, accepted, setAside, busy, slowest: longest }]) => [reader, String(inputs), String(read), String(refused), String(cells), String(accepted), String(setAside), ms(busy / Math.max(1, inputs)), ms(longest)]),
);
printTable('Refused, with a sentence in both languages', ['reason', 'inputs'], [...refusals].toSorted((one, other) => other[1] - one[1]).map(([code, inputs]) => [code, String(inputs)]));
printTable('Slowest', ['input', 'file', 'time'], slowest.map(({ no, name, busy }) => [String(no), name, ms(busy)]));
const sum = (part: 'inputs' | 'read' | 'refused' | 'cells' | 'accepted' | 'setAside'): number => [...totals.values()].reduce((all, total) => all + total[part], 0);
console.log(`${String(sum('inputs') + lost)} inputs: ${String(sum('read'))} read, ${String(sum('refused'))} refused with a reason; ${String(sum('cells'))} cells = ${String(sum('accepted'))} accepted + ${String(sum('setAside'))} set aside; ${String(lost)} hung or ended the process; ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
