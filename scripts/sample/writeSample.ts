import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sampleFiles } from './sampleFiles.ts';
import { README } from './readme.ts';

const FOLDER = 'data/sample';

rmSync(FOLDER, { recursive: true, force: true });
const files = [...sampleFiles(), { path: 'README.md', bytes: new TextEncoder().encode(README) }];
for (const { path, bytes } of files) {
  mkdirSync(dirname(join(FOLDER, path)), { recursive: true });
  writeFileSync(join(FOLDER, path), bytes);
}
console.log(`${files.length} files, ${Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1000)} kB in ${FOLDER}`);
