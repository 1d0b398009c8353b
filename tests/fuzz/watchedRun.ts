import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { HANG_MS, type InputOutcome } from '../support/fuzz/readMutated.ts';

type Told = { readonly kind: 'begun'; readonly no: number } | { readonly kind: 'done'; readonly outcome: InputOutcome } | { readonly kind: 'end' };

export interface Watched {
  readonly onOutcome: (outcome: InputOutcome) => void;
  /** An input that was never answered: it hung, or ended its process. */
  readonly onLost: (no: number, why: string) => void;
}

/** Waiting for what never comes takes no processor time. */
const LONGEST_WAIT_MS = 120_000;
const LOOK_MS = 500;

/** Processor time of a process in milliseconds, all its threads; null where the system does not tell. */
const busyOf = (pid: number): number | null => {
  try {
    const fields = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\)/su, '').trim().split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
};

/** Reads inputs in a process that is watched; gives the number of the first one that was not read. */
const runOnce = (from: number, to: number, { onOutcome, onLost }: Watched): Promise<number> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('fuzzProcess.ts', import.meta.url)), [String(from), String(to)], { execArgv: ['--import', 'tsx', '--max-old-space-size=3000'], silent: true });
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said = (said + text.toString()).slice(-2000)));
    child.stdout?.resume();
    let now: { readonly no: number; readonly since: number; readonly busy: number | null } | null = null;
    let next = from;
    let why = '';
    let ended = false;
    child.on('message', (told: Told) => {
      if (told.kind === 'begun') now = { no: told.no, since: performance.now(), busy: busyOf(child.pid ?? 0) };
      else if (told.kind === 'done') {
        onOutcome(told.outcome);
        next = told.outcome.no + 1;
        now = null;
      } else ended = true;
    });
    const watch = setInterval(() => {
      if (!now) return;
      const waited = performance.now() - now.since;
      const busy = now.busy === null ? waited : (busyOf(child.pid ?? 0) ?? 0) - now.busy;
      if (busy < HANG_MS && waited < LONGEST_WAIT_MS) return;
      why = `hung: ${busy.toFixed(0)} ms of processor time in ${waited.toFixed(0)} ms`;
      child.kill('SIGKILL');
    }, LOOK_MS);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      if (ended) return resolve(to);
      onLost(next, why === '' ? `its process ended (${String(signal ?? code)}): ${said.trim().split('\n').slice(-12).join(' | ')}` : why);
      return resolve(next + 1);
    });
  });

/** Reads the inputs of these numbers; one that ends or stops its process is told, and the next ones are read in a new one. */
export const watchedRun = async (from: number, to: number, watched: Watched): Promise<void> => {
  let next = from;
  // oxlint-disable-next-line no-await-in-loop -- one process after the other
  while (next < to) next = await runOnce(next, to, watched);
};
