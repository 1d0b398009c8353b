import { expect, it } from 'vitest';
import { gunzip, gzip } from '../../src/store/gzip.ts';

it('gives back the bytes that were packed', async () => {
  const bytes = new TextEncoder().encode('校名,次数\r\n'.repeat(1000));
  const packed = await gzip(bytes);
  expect(packed.length).toBeLessThan(bytes.length / 10);
  expect(await gunzip(packed)).toEqual(bytes);
});

it('refuses what was not packed', async () => {
  await expect(gunzip(Uint8Array.of(1, 2, 3))).rejects.toThrow(/\S/u);
});
