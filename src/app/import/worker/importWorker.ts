import '../../oldBrowsers.ts';
import type { FromWorker, ToWorker } from '../protocol.ts';
import { ImportDesk } from './desk.ts';
import { openGround } from './ground.ts';

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's own port has no origin
const post = (message: FromWorker): void => self.postMessage(message);
const desk = new ImportDesk(openGround(self.name), post);
const inbox: ToWorker[] = [];
let running = false;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Messages go before files: what the user asks is answered while many files are still read. */
const run = async (): Promise<void> => {
  running = true;
  while (inbox.length > 0 || desk.busy) {
    const message = inbox.shift();
    // oxlint-disable-next-line no-await-in-loop -- one thing after the other is the point
    await (message ? desk.handle(message) : desk.step());
    // oxlint-disable-next-line no-await-in-loop
    await turn();
  }
  running = false;
};

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  inbox.push(data);
  if (running) return;
  run().catch((cause: unknown) => {
    // A fault of ours: it ends the worker, the page says so, and nothing was kept.
    setTimeout(() => {
      throw cause;
    });
  });
});
