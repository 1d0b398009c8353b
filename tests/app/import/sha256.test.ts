import { createHash } from 'node:crypto';
import { assert, property, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { sha256, sha256ByHand } from '../../../src/app/import/worker/sha256.ts';

it('computes by hand what the machine computes, for any bytes', () => {
  assert(
    property(uint8Array({ maxLength: 300 }), (bytes) => {
      expect(Buffer.from(sha256ByHand(bytes)).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});

it('writes the digest as hex', async () => {
  expect(await sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
