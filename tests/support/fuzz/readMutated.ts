import { fuzzGround } from './fuzzGround.ts';
import { inputOf, type FuzzInput } from './inputOf.ts';
import { randomOf } from './random.ts';
import { readInput, type InputRead } from './readInput.ts';
import { readWorkspace } from './readWorkspace.ts';
import { makeSeeds, type Reader } from './seeds.ts';
import { workspaceFault } from './workspaceFaults.ts';

/** An input that keeps the processor busy for longer hangs, as the person before the screen sees it. */
export const HANG_MS = 5000;

/** What became of one input. */
export interface InputOutcome extends InputRead {
  readonly no: number;
  readonly reader: Reader;
  readonly name: string;
  /** Time of the processor that this process took, in milliseconds: what other programs do meanwhile does not count. */
  readonly busy: number;
}

export interface Mutated {
  readonly input: (no: number) => FuzzInput;
  readonly read: (no: number) => Promise<InputOutcome>;
}

/** Inputs with faults by number, and what becomes of them. */
export const mutatedInputs = async (): Promise<Mutated> => {
  const [seeds, ground] = await Promise.all([makeSeeds(), fuzzGround()]);
  const input = (no: number): FuzzInput => {
    const made = inputOf(no, seeds);
    return made.reader === 'workspace' ? { ...made, bytes: workspaceFault(ground.file, randomOf(no)) } : made;
  };
  return {
    input,
    read: async (no) => {
      const made = input(no);
      const start = process.cpuUsage();
      const outcome = await (made.reader === 'workspace' ? readWorkspace(made.bytes, no, ground) : readInput(made, no, ground)).catch((error: unknown) => thrown(error));
      const { user, system } = process.cpuUsage(start);
      return { ...outcome, no, reader: made.reader, name: made.name, busy: (user + system) / 1000 };
    },
  };
};

const thrown = (error: unknown): InputRead => ({ refused: null, cells: 0, accepted: 0, setAside: 0, faults: [error instanceof Error ? (error.stack ?? error.message) : String(error)] });
