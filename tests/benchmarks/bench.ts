import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { build } from '../../scripts/build/build.ts';
import { DIST, STAMP, stampOfSources } from '../../scripts/build/dist.ts';
import { benchDrop } from './benchDrop.ts';
import { benchFirstVisit } from './benchFirstVisit.ts';
import { benchImport } from './benchImport.ts';
import { benchInsights } from './benchInsights.ts';
import { benchPolluted } from './benchPolluted.ts';
import { benchReports } from './benchReports.ts';
import { benchScreens } from './benchScreens.ts';
import { benchSingle } from './benchSingle.ts';
import { benchWorkspaces } from './benchWorkspaces.ts';
import { prepareSeed } from './seedProfile.ts';
import { serveForBench } from './served.ts';
import { SIZES } from './workspaceOf.ts';

const SUITES = {
  first: (origin: string, rounds: number) => benchFirstVisit(origin, rounds),
  workspaces: (origin: string, rounds: number) => benchWorkspaces(origin, rounds),
  screens: (origin: string, rounds: number) => benchScreens(origin, rounds),
  import: (origin: string, rounds: number) => benchImport(origin, Math.min(rounds, 3)),
  drop: (origin: string) => benchDrop(origin),
  single: (origin: string, rounds: number) => benchSingle(origin, rounds),
  polluted: () => benchPolluted(),
  reports: () => benchReports(),
  insights: () => benchInsights(1000),
} as const;

// npm run bench -- first workspaces screens import --rounds=5 --only=heat,brand
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.slice('--rounds='.length) ?? 5);

const wanted = (suite: string): boolean => chosen.length === 0 || chosen.includes(suite);

const stamp = join(DIST, STAMP);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== stampOfSources()) await build();
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${String(cpus().length)} cores, ${String(Math.round(totalmem() / 2 ** 30))} GB, Node ${process.version}`);
// Before serving: the server looks at its folder once.
if (wanted('workspaces') || wanted('screens')) for (const size of wanted('workspaces') ? SIZES : SIZES.slice(0, 2)) await prepareSeed(size);
const served = await serveForBench();
for (const [name, run] of Object.entries(SUITES)) {
  if (wanted(name)) await run(served.origin, rounds);
}
await served.stop();
