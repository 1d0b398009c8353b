import { createHash } from 'node:crypto';
import { assert, asyncProperty, uint8Array } from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/store/sha256.ts';

afterEach(() => vi.unstubAllGlobals());

const agrees = () =>
  assert(
    asyncProperty(uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await sha256(new Uint8Array(bytes))).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );

it('is what the machine computes, for any bytes', async () => {
  await expect(agrees()).resolves.toBeUndefined();
});

it('is the same on plain http, where the browser gives no digest', async () => {
  vi.stubGlobal('crypto', {});
  await expect(agrees()).resolves.toBeUndefined();
});
