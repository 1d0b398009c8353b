import type { BrowserContext, Page } from 'playwright-core';

/** What a page may never do: complain, throw, or ask anyone but its own origin. */
export interface Noise {
  /** Everything that went wrong, in words. */
  readonly complaints: readonly string[];
  /** Addresses asked for since the last call of `forgetRequests`. */
  readonly requests: readonly string[];
  readonly forgetRequests: () => void;
}

/** Without the depths of a stack. */
const brief = (text: string): string => text.split('\n').slice(0, 4).join('\n').slice(0, 600);

const isOwn = (url: string, origin: string): boolean => url.startsWith(`${origin}/`) || url.startsWith('data:') || url.startsWith('blob:');

const listenToPage = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`console ${message.type()}: ${brief(message.text())}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${brief(error.stack ?? error.message)}`));
};

export const listenForNoise = (context: BrowserContext, origin: string): Noise => {
  const complaints: string[] = [];
  let requests: string[] = [];
  context.on('page', (page) => {
    listenToPage(page, complaints);
  });
  context.on('request', (request) => {
    // Blobs and data are in the page already.
    if (!/^(?:blob|data):/u.test(request.url())) requests.push(request.url());
    if (!isOwn(request.url(), origin)) complaints.push(`request off-origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()} ${why}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`status ${String(response.status())}: ${response.url()}`);
  });
  return {
    complaints,
    get requests() {
      return requests;
    },
    forgetRequests: () => {
      requests = [];
    },
  };
};
