import { expect, it } from 'vitest';
import { readMutated } from '../support/mutatedInputs.ts';

it('of 500 files with faults none makes an error, hangs or loses a cell (npm run fuzz reads more)', async () => {
  const { faults, read, refused } = await readMutated(0, 500);
  expect(faults).toEqual([]);
  expect(read).toBeGreaterThan(150);
  expect(refused).toBeGreaterThan(25);
}, 60_000);
