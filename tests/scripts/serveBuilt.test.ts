import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPortTaken, serveBuilt, type Served } from '../../scripts/serve/serveBuilt.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>同比</title>');
  writeFileSync(join(folder, 'assets/engine-1234.wasm'), Uint8Array.of(0, 0x61, 0x73, 0x6d));
  writeFileSync(join(folder, 'assets/app-1234.js'), 'export {};');
  writeFileSync(join(folder, 'assets/app-1234.js.br'), brotliCompressSync('export {};'));
  served = await serveBuilt(folder, 0);
});

afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(`${served.origin}${path}`);

describe('the built product as it is served', () => {
  test('the page comes with a policy that forbids foreign origins, framing and code from text', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval'(?:;|$)/u);
    expect(policy).not.toContain("'unsafe-eval'");
  });

  test('the page is asked for anew, what has a hash in its name never again', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/app-1234.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('the module has the type without which it would not be compiled while it arrives', async () => {
    expect((await get('/assets/engine-1234.wasm')).headers.get('content-type')).toBe('application/wasm');
  });

  test('a compressed copy is sent to those who take it', async () => {
    const response = await fetch(`${served.origin}/assets/app-1234.js`, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('export {};');
  });

  test('what is not there is not there, and carries the policy too', async () => {
    const response = await get('/assets/none.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('nothing outside the folder can be reached', async () => {
    const response = await get('/..%2f..%2fetc/passwd');
    expect(response.status).toBe(404);
  });

  test('a port that is taken is told from other failures', async () => {
    const port = Number(new URL(served.origin).port);
    const failure: unknown = await serveBuilt(folder, port).catch((error: unknown) => error);
    expect(isPortTaken(failure)).toBe(true);
  });
});
