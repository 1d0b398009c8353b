import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Which room may know which (docs/architecture.md), beside itself. */
const MAY_KNOW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  words: ['domain'],
  ingest: ['domain'],
  reports: ['domain'],
  insights: ['domain'],
  charts: ['domain', 'words'],
  engine: ['domain'],
  store: ['domain'],
  queries: ['engine', 'domain'],
  ui: ['words'],
  views: ['queries', 'charts', 'ui', 'domain', 'insights', 'words'],
  present: ['queries', 'charts', 'ui', 'domain', 'insights', 'words', 'views', 'export'],
  export: ['queries', 'charts', 'ui', 'domain', 'insights', 'words', 'views'],
  app: ['domain', 'words', 'ingest', 'reports', 'insights', 'charts', 'engine', 'store', 'queries', 'ui', 'views', 'present', 'export'],
};
const ROOMS = Object.keys(MAY_KNOW);
const PAIRS = ROOMS.flatMap((room) => ROOMS.filter((other) => other !== room).map((other) => [room, other] as const));

/** A package that belongs to one room, and a room that may not have it. */
const FOREIGN_PACKAGES = [
  ['domain', 'valibot'],
  ['ingest', '@duckdb/duckdb-wasm'],
  ['charts', 'antd'],
  ['engine', 'react'],
  ['store', 'apache-arrow'],
  ['queries', 'echarts/core'],
  ['views', 'idb'],
  ['ui', '@tanstack/react-query'],
  ['app', 'echarts'],
] as const;

const outputSchema = v.object({
  number_of_files: v.number(),
  diagnostics: v.array(v.object({ code: v.optional(v.string(), ''), filename: v.string() })),
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : /\.tsx?$/u.test(entry.name) ? [join(folder, entry.name)] : [],
  );

const lint = (folder: string): v.InferOutput<typeof outputSchema> => {
  const run = (): string =>
    execFileSync(process.execPath, [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 64_000_000,
    });
  try {
    return v.parse(outputSchema, JSON.parse(run()));
  } catch (error) {
    // It ends with 1 when it has found something, which is what a canary is for.
    if (error instanceof Error && 'stdout' in error) return v.parse(outputSchema, JSON.parse(String(error.stdout)));
    throw error;
  }
};

/** The product's own sources and lint settings in a folder where violations can be planted. */
const house = mkdtempSync(join(tmpdir(), 'rooms-'));
const plant = (path: string, text: string): void => {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
};
let found: ReadonlySet<string> = new Set();
let scanned = 0;

beforeAll(() => {
  cpSync('src', join(house, 'src'), { recursive: true });
  for (const file of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(file, join(house, file));
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'), 'junction');
  for (const room of ROOMS) plant(`src/${room}/nest.ts`, 'export interface Egg {\n  readonly a: 1;\n}\nexport const egg = 1;\n');
  for (const [room, other] of PAIRS) {
    plant(`src/${room}/value${other}.ts`, `import { egg } from '../${other}/nest.ts';\n\nexport const a = egg;\n`);
    plant(`src/${room}/type${other}.ts`, `import type { Egg } from '../${other}/nest.ts';\n\nexport type A = Egg;\n`);
    plant(`src/${room}/late${other}.ts`, `export const late = (): Promise<unknown> => import('../${other}/nest.ts');\n`);
    plant(`src/${room}/deep/again${other}.ts`, `export { egg } from '../../${other}/nest.ts';\n`);
  }
  for (const [room, name] of FOREIGN_PACKAGES) {
    plant(`src/${room}/package.ts`, `import * as foreign from '${name}';\n\nexport const a = foreign;\n`);
  }
  plant('src/domain/ringA.ts', "import type { B } from './ringB.ts';\n\nexport interface A {\n  readonly b: B;\n}\n");
  plant('src/domain/ringB.ts', "import type { A } from './ringA.ts';\n\nexport interface B {\n  readonly a: A;\n}\n");
  const output = lint(house);
  scanned = output.number_of_files;
  found = new Set(output.diagnostics.map(({ code, filename }) => `${code} ${filename.replaceAll('\\', '/')}`));
});

afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

const RESTRICTED = 'eslint(no-restricted-imports)';

const inAllWays = (rooms: readonly string[], caught: boolean): Readonly<Record<string, readonly boolean[]>> =>
  Object.fromEntries(rooms.map((room) => [room, [caught, caught, caught, caught]]));

describe('the walls between rooms', () => {
  test.each(ROOMS)('%s may know what the architecture says, and nothing else by value, type, re-export or late import', (room) => {
    const isCaught = (other: string): readonly boolean[] =>
      [`value${other}.ts`, `type${other}.ts`, `late${other}.ts`, `deep/again${other}.ts`].map((file) => found.has(`${RESTRICTED} src/${room}/${file}`));
    const others = ROOMS.filter((other) => other !== room);
    const allowed = MAY_KNOW[room] ?? [];
    expect(Object.fromEntries(others.map((other) => [other, isCaught(other)]))).toEqual({
      ...inAllWays(allowed, false),
      ...inAllWays(others.filter((other) => !allowed.includes(other)), true),
    });
  });

  test.each(FOREIGN_PACKAGES)('%s may not use the package %s', (room) => {
    expect(found).toContain(`${RESTRICTED} src/${room}/package.ts`);
  });

  test('two files that know each other by type imports alone are a cycle', () => {
    expect(found).toContain('import(no-cycle) src/domain/ringA.ts');
  });

  test('every file was looked at', () => {
    const there = filesIn(join(house, 'src')).length;
    expect(there).toBeGreaterThan(PAIRS.length * 4 + 40);
    expect(scanned).toBe(there);
  });

  test('every folder of src is a room with rules', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !ROOMS.includes(name))).toEqual([]);
    const settings = readFileSync('.oxlintrc.json', 'utf8');
    expect(ROOMS.filter((room) => !settings.includes(`"src/${room}/**"`))).toEqual([]);
  });
});
