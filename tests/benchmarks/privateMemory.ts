import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import * as v from 'valibot';

const processesSchema = v.object({ processInfo: v.array(v.object({ type: v.string(), id: v.number() })) });

const privateOf = (id: number): number => {
  const lines = readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8');
  return [...lines.matchAll(/^Private_(?:Clean|Dirty):\s+(?<kilobytes>\d+) kB$/gmu)].reduce((sum, { groups }) => sum + Number(groups?.['kilobytes'] ?? 0), 0);
};

/** Megabytes that the largest renderer of this browser holds for itself alone (page, workers, engine); null where /proc does not tell. */
export const privateMemory = async (browser: Browser): Promise<number | null> => {
  if (process.platform !== 'linux') return null;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = v.parse(processesSchema, await session.send('SystemInfo.getProcessInfo'));
  await session.detach();
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateOf(id));
  return sizes.length === 0 ? null : Math.max(...sizes) / 1024;
};
