import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { apart } from '../../src/export/checkSheets.ts';
import { zip } from '../../src/export/zip.ts';
import { zipEntries } from '../../src/ingest/workbook/zipEntries.ts';

const FILES = [{ name: '云岫小学.txt', bytes: new TextEncoder().encode('核对') }, { name: 'b.bin', bytes: Uint8Array.from({ length: 70_000 }, (_, at) => at % 251) }, { name: 'empty', bytes: new Uint8Array(0) }];

it('a ZIP holds its files byte for byte, under their names', async () => {
  const bytes = new Uint8Array(await zip(FILES).arrayBuffer());
  expect(zipEntries(bytes)?.map(({ name, method, bytes: held }) => [name, method, [...held]])).toEqual(FILES.map(({ name, bytes: held }) => [name, 0, [...held]]));
});

it('a ZIP is one that other programs open and find sound', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'zip-')), 'a.zip');
  writeFileSync(path, new Uint8Array(await zip(FILES).arrayBuffer()));
  const said = execFileSync('python3', ['-c', 'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),z.namelist())', path], { encoding: 'utf8', env: { ...process.env, PYTHONIOENCODING: 'utf-8' } });
  expect(said).toContain("None ['云岫小学.txt', 'b.bin', 'empty']");
});

it('sheets of schools called alike get names of their own', () => {
  const names = ['新华', '新华', 'A', 'a', 'x'.repeat(40), 'x'.repeat(41)].map((name) => ({ name, rows: [] }));
  expect(apart(names).map(({ name }) => name)).toEqual(['新华', '新华 2', 'A', 'a 2', 'x'.repeat(26), `${'x'.repeat(26)} 2`]);
});
