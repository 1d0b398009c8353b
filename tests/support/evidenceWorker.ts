import { evidenceDesk } from '../../src/app/workspace/evidence/evidenceDesk.ts';
import type { ReaderWorker } from '../../src/app/workspace/evidence/originalReader.ts';

export interface ObservedWorker extends ReaderWorker {
  /** What a browser tells when a worker ends by an error. */
  readonly fail: () => void;
  readonly isEnded: () => boolean;
}

/** The reading worker in this process, behind a real port: what passes is cloned or moved as between threads. */
export const evidenceWorker = (): ObservedWorker => {
  const { port1: near, port2: far } = new MessageChannel();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  const receive = evidenceDesk((message) => far.postMessage(message));
  far.addEventListener('message', ({ data }) => receive(data));
  far.start();
  near.start();
  let ended = false;
  const end = (): void => {
    ended = true;
    near.close();
  };
  return {
    postMessage: (message, transfer) => near.postMessage(message, transfer),
    addEventListener: near.addEventListener.bind(near),
    terminate: end,
    fail: () => near.dispatchEvent(new Event('error', { cancelable: true })),
    isEnded: () => ended,
  };
};
