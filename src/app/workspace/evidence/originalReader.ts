import { ProblemError, valueOf } from '../problemError.ts';
import type { Found, FromReader, Original, ToReader } from './protocol.ts';

/** Without a question for so long, the worker goes, and the file read with it. */
const REST_MS = 60_000;

interface Asked {
  /** Names the original: the one read last stays read. */
  readonly key: string;
  readonly original: () => Promise<Original>;
  readonly row: number;
  readonly column: number;
}

export type FindInOriginal = (asked: Asked) => Promise<Found | null>;

/** As much of a worker as is used here. */
export interface ReaderWorker {
  readonly postMessage: (message: ToReader, transfer: Transferable[]) => void;
  readonly addEventListener: ((type: 'message', listener: (event: MessageEvent<FromReader>) => void) => void) &
    ((type: 'error' | 'messageerror', listener: (event: Event) => void) => void);
  readonly terminate: () => void;
}

interface Waiting {
  readonly resolve: (message: FromReader) => void;
  readonly reject: (cause: ProblemError) => void;
}

/** A worker that reads originals again, begun with the first question. Rejects with ProblemError where one cannot be read. */
export const originalReader = (startWorker: () => ReaderWorker, restMs = REST_MS): FindInOriginal => {
  const waiting = new Map<number, Waiting>();
  let worker: ReaderWorker | null = null;
  let key: string | null = null;
  let next = 0;
  let turn: Promise<void> = Promise.resolve();
  let resting: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    worker?.terminate();
    worker = null;
    key = null;
    for (const { reject } of waiting.values()) reject(lost());
    waiting.clear();
  };

  const start = (): ReaderWorker => {
    const started = startWorker();
    started.addEventListener('message', ({ data }) => {
      waiting.get(data.no)?.resolve(data);
      waiting.delete(data.no);
    });
    started.addEventListener('error', (event) => {
      event.preventDefault();
      end();
    });
    started.addEventListener('messageerror', end);
    return started;
  };

  const find: FindInOriginal = async (asked) => {
    const original = key === asked.key ? null : await asked.original();
    const reader = (worker ??= start());
    const no = next++;
    const answer = new Promise<FromReader>((resolve, reject) => waiting.set(no, { resolve, reject }));
    key = asked.key;
    if (original) reader.postMessage({ kind: 'open', original }, transferable(original));
    reader.postMessage({ kind: 'find', no, row: asked.row, column: asked.column }, []);
    const { found } = await answer;
    if (!found.ok) key = null;
    return valueOf(found);
  };

  return (asked) => {
    clearTimeout(resting);
    // One after the other: which file the worker holds is known when a question is put.
    const answer = turn.then(() => find(asked));
    const over = answer.then(() => undefined, () => undefined);
    turn = over;
    void over.then(() => {
      if (turn === over) resting = setTimeout(end, restMs);
    });
    return answer;
  };
};

const lost = (): ProblemError => new ProblemError({ code: 'original_lost', place: {}, values: {} });

/** The bytes are moved, not copied, where they are a buffer of their own. */
const transferable = ({ file: { gzip } }: Original): Transferable[] =>
  gzip.buffer instanceof ArrayBuffer && gzip.byteLength === gzip.buffer.byteLength ? [gzip.buffer] : [];
