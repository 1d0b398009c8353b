import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inBatches } from '../../../src/app/import/inBatches.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('collects what can wait for a moment, and what cannot brings all before it along, each once and in order', () => {
  const handed: (readonly number[])[] = [];
  const hear = inBatches<number>((batch) => handed.push(batch), (one) => one < 10);
  hear(1);
  hear(2);
  expect(handed).toEqual([]);
  hear(10);
  expect(handed).toEqual([[1, 2, 10]]);
  hear(3);
  vi.runAllTimers();
  expect(handed).toEqual([[1, 2, 10], [3]]);
});
