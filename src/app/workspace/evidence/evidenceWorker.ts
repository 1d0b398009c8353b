import '../../oldBrowsers.ts';
import { evidenceDesk } from './evidenceDesk.ts';
import type { FromReader, ToReader } from './protocol.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's own port has no origin
const receive = evidenceDesk((message: FromReader) => self.postMessage(message));

self.addEventListener('message', ({ data }: MessageEvent<ToReader>) => receive(data));
// What is rejected here is a fault of ours: it ends the worker, and the page says that the original could not be read.
self.addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
