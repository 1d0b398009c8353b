import { EngineDeath } from './database.ts';

/** Calls to DuckDB's worker, each answered once or rejected when the worker is gone. */
export interface WorkerCalls {
  readonly call: (type: string, data: unknown, transfer?: readonly Transferable[]) => Promise<unknown>;
  readonly death: Promise<EngineDeath>;
  readonly end: () => void;
}

interface Reply {
  readonly requestId: number;
  readonly type: string;
  readonly data: unknown;
}

interface Pending {
  readonly resolve: (data: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The protocol of duckdb-wasm 1.32's worker: {messageId, type, data} out, {requestId, type, data} back. */
export const workerCalls = (worker: Worker): WorkerCalls => {
  const pending = new Map<number, Pending>();
  let next = 1;
  const mourners: ((reason: EngineDeath) => void)[] = [];
  let ended: EngineDeath | null = null;
  const death = new Promise<EngineDeath>((resolve) => mourners.push(resolve));

  const die = (reason: string): void => {
    if (ended) return;
    ended = new EngineDeath(reason);
    worker.terminate();
    for (const { reject } of pending.values()) reject(ended);
    pending.clear();
    for (const tell of mourners) tell(ended);
  };

  const receive = (message: unknown): void => {
    if (isLock(message)) {
      void navigator.locks.request(message.lock, () => die('The worker is gone'));
      return;
    }
    if (!isReply(message)) return;
    const waiting = pending.get(message.requestId);
    if (!waiting || message.type === 'INSTANTIATE_PROGRESS') return;
    pending.delete(message.requestId);
    if (message.type !== 'ERROR') {
      waiting.resolve(message.data);
      return;
    }
    const error = asError(message.data);
    waiting.reject(isFatal(error) ? new EngineDeath(error.message, { cause: error }) : error);
    if (isFatal(error)) die(error.message);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => receive(data));
  worker.addEventListener('error', (event) => die(event.message || 'The worker could not start'));
  worker.addEventListener('messageerror', () => die('The worker sent what cannot be read'));

  return {
    call: (type, data, transfer = []) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        const messageId = next++;
        pending.set(messageId, { resolve, reject });
        worker.postMessage({ messageId, type, data }, [...transfer]);
      }),
    death,
    end: () => die('The engine was closed'),
  };
};

const isLock = (message: unknown): message is { readonly lock: string } =>
  typeof message === 'object' && message !== null && 'lock' in message && typeof message.lock === 'string';

const isReply = (message: unknown): message is Reply =>
  typeof message === 'object' && message !== null && 'requestId' in message && 'type' in message;

const asError = (data: unknown): Error => {
  const part = (name: string): string => {
    const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return Object.assign(new Error(part('message')), { name: part('name') || 'Error' });
};

/** A trap of the module or an invalidated database: nothing in that memory can be trusted any more. */
const isFatal = (error: Error): boolean => error.name === 'RuntimeError' || /^(?:FATAL Error|Aborted)/u.test(error.message);
