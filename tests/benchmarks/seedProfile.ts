import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { hashOfFiles } from '../../scripts/build/hashOfFiles.ts';
import type { SeedRecord } from './seed/seedRecord.ts';
import { withBrowser } from './profile.ts';
import { SERVED } from './served.ts';
import { workspaceOf, type Size } from './workspaceOf.ts';

export interface Seed {
  /** Where the page finds it, below the origin. */
  readonly path: string;
  readonly metrics: readonly string[];
}

const SOURCES = ['src/engine', 'src/domain', 'data/catalogue', 'tests/benchmarks/workspaceOf.ts'];
const recordSchema = v.object({ entry: v.object({ metricIds: v.array(v.string()) }) });

// Of the sources as they were when the bench began.
const HASH = hashOfFiles(SOURCES);

/** Makes the workspace's files once for these sources, where the bench's server serves them. */
export const prepareSeed = async (size: Size): Promise<Seed> => {
  const path = `/seeds/${HASH}-${String(size.schools)}-${String(size.years)}-${String(size.metrics)}`;
  const folder = join(SERVED, path);
  const recordFile = join(folder, 'record.json');
  if (!existsSync(recordFile)) {
    mkdirSync(folder, { recursive: true });
    const { entry, segment, snapshot } = await workspaceOf(size);
    const { database, ...rest } = snapshot;
    writeFileSync(join(folder, 'observations.arrow'), segment.observations);
    writeFileSync(join(folder, 'snapshot.db'), new Uint8Array(await database.arrayBuffer()));
    const record: SeedRecord = { entry, brands: segment.brands, findings: segment.findings, headers: segment.setAside.headers, original: '学校,年份,指标,数值\n', snapshot: rest };
    writeFileSync(recordFile, JSON.stringify(record));
  }
  return { path, metrics: v.parse(recordSchema, JSON.parse(readFileSync(recordFile, 'utf8'))).entry.metricIds };
};

/** Fills a browser profile with it. */
export const seedProfile = (profile: string, origin: string, path: string): Promise<void> =>
  withBrowser(profile, async ({ page }) => {
    await page.goto(`${origin}/seed/index.html`);
    await page.waitForFunction('typeof seed === "function"');
    await page.evaluate(`seed(${JSON.stringify(path)})`);
    await page.waitForTimeout(1000);
  });
