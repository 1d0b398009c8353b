import type { FromWorker, ToWorker } from './protocol.ts';
import type { FileNo } from './summary.ts';
import { startImportWorker } from './importWorkerFile.ts';

/** So long a file may be read without a word of how far it is; a large workbook is read in one go. */
const PATIENCE_S = 20;
const PATIENCE_S_MB = 10;
const MB = 1_000_000;

/** What made the review what it is; all else is asked or looked at. */
const makes = (message: ToWorker): boolean => message.kind === 'add' || message.kind === 'change';

/**
 * The worker of one review. Where it is silent over a file for too long it is ended and begun again: it is told once more
 * what it was told, one thing after the other, but that file is left out with a reason.
 */
export class ReviewWorker {
  readonly #hear: (message: FromWorker) => void;
  readonly #broken: () => void;
  readonly #files = new Map<FileNo, { readonly name: string; readonly patience: number }>();
  #worker: Worker | null = null;
  #made: readonly ToWorker[] = [];
  /** What is to be told again, each thing once the one before is answered; null while nothing is. */
  #again: readonly ToWorker[] | null = null;
  /** Asked since the worker was last heard. */
  #asked: readonly ToWorker[] = [];
  #looked: ToWorker | null = null;
  #reading: FileNo | null = null;
  #silent = 0;
  #watch: ReturnType<typeof setInterval> | undefined;

  constructor(hear: (message: FromWorker) => void, broken: () => void) {
    this.#hear = hear;
    this.#broken = broken;
  }

  post(message: ToWorker): void {
    if (message.kind === 'add') for (const { no, file, name } of message.files) this.#files.set(no, { name, patience: PATIENCE_S + Math.ceil((file.size / MB) * PATIENCE_S_MB) });
    if (message.kind === 'look') this.#looked = message;
    if (makes(message)) this.#made = [...this.#made, message];
    else this.#asked = [...this.#asked, message];
    if (!this.#again) this.#tell(message);
    else if (makes(message)) this.#again = [...this.#again, message];
  }

  end(): void {
    clearInterval(this.#watch);
    this.#worker?.terminate();
    this.#worker = null;
  }

  #tell(message: ToWorker): void {
    this.#worker ??= this.#start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of this origin
    this.#worker.postMessage(message);
  }

  #start(): Worker {
    const worker = startImportWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#heard(data));
    worker.addEventListener('error', this.#broken);
    worker.addEventListener('messageerror', this.#broken);
    // Seconds are counted, not measured: of a machine that slept one has passed.
    this.#watch = setInterval(() => this.#second(), 1000);
    return worker;
  }

  #heard(message: FromWorker): void {
    this.#silent = 0;
    if (message.kind === 'progress') this.#reading = message.file;
    if (!this.#again) this.#asked = [];
    else if (message.kind === 'ready') {
      const [next, ...rest] = this.#again;
      this.#again = next ? rest : null;
      if (next) return this.#tell(next);
      const asked = this.#asked;
      this.#asked = [];
      for (const each of asked) this.post(each);
    }
    return this.#hear(message);
  }

  #second(): void {
    const file = this.#reading === null ? undefined : this.#files.get(this.#reading);
    if (this.#reading === null || !file) return;
    this.#silent += 1;
    if (this.#silent <= file.patience) return;
    this.end();
    const hung: FileNo = this.#reading;
    const problem = { code: 'reading_hung', place: { file: file.name }, values: { seconds: this.#silent } };
    this.#reading = null;
    this.#silent = 0;
    this.#made = this.#made.map((message) => (message.kind === 'add' ? { ...message, files: message.files.map((each) => (each.no === hung ? { ...each, problem } : each)) } : message));
    const [first, ...rest] = this.#made;
    this.#again = rest;
    this.#asked = [...(this.#looked ? [this.#looked] : []), ...this.#asked.filter(({ kind }) => kind !== 'look')];
    if (first) this.#tell(first);
  }
}
