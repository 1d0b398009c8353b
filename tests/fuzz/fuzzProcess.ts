import { mutatedInputs } from '../support/fuzz/readMutated.ts';

// A process of its own, so that an input that hangs or takes all memory can be ended and the rest goes on: tells each input before it is read and what became of it.
const [from, to] = [Number(process.argv[2]), Number(process.argv[3])];
const { read } = await mutatedInputs();
const tell = (message: unknown): void => void process.send?.(message);
for (let no = from; no < to; no += 1) {
  tell({ kind: 'begun', no });
  // oxlint-disable-next-line no-await-in-loop -- one input after the other
  tell({ kind: 'done', outcome: await read(no) });
}
// Stores that are still open would keep it alive.
process.send?.({ kind: 'end' }, () => process.exit(0));
