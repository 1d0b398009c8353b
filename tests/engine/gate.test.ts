import { expect, it } from 'vitest';
import { gate } from '../../src/engine/gate.ts';

const later = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

it('lets many through side by side, and one alone in its turn', async () => {
  const { beside, alone } = gate();
  const seen: string[] = [];
  const step = (name: string, ms: number) => async (): Promise<void> => {
    seen.push(`${name} in`);
    await later(ms);
    seen.push(`${name} out`);
  };
  await Promise.all([beside(step('a', 20)), beside(step('b', 5)), alone(step('C', 5)), beside(step('d', 1)), alone(step('E', 1))]);
  expect(seen).toEqual(['a in', 'b in', 'b out', 'a out', 'C in', 'C out', 'd in', 'd out', 'E in', 'E out']);
});

it('goes on after one that failed', async () => {
  const { beside, alone } = gate();
  const failed = alone(async () => { throw new Error('no'); });
  const after = beside(async () => 1);
  await expect(failed).rejects.toThrow('no');
  expect(await after).toBe(1);
  await expect(beside(async () => { throw new Error('neither'); })).rejects.toThrow('neither');
  expect(await alone(async () => 2)).toBe(2);
});
