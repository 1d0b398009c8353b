import { expect, it } from 'vitest';
import { HANG_MS, mutatedInputs } from '../support/fuzz/readMutated.ts';
import { READERS } from '../support/fuzz/seeds.ts';

it('of 400 files with faults none makes an error, hangs or loses a cell, and every reader had some (npm run fuzz reads more)', async () => {
  const { read } = await mutatedInputs();
  const outcomes = [];
  // oxlint-disable-next-line no-await-in-loop -- one input after the other
  for (let no = 0; no < 400; no += 1) outcomes.push(await read(no));
  expect(outcomes.flatMap(({ no, name, faults }) => faults.map((fault) => `${String(no)} ${name}: ${fault}`))).toEqual([]);
  expect(outcomes.filter(({ busy }) => busy > HANG_MS)).toEqual([]);
  for (const reader of READERS) expect([reader, outcomes.filter((each) => each.reader === reader && each.refused === null && each.accepted > 0).length]).toEqual([reader, expect.toSatisfy((count: number) => count > 0)]);
});

it('the same number makes the same input in every run', async () => {
  const [one, other] = await Promise.all([mutatedInputs(), mutatedInputs()]);
  const numbers = Array.from({ length: 60 }, (_, no) => no).filter((no) => one.input(no).reader !== 'workspace');
  expect(numbers.map(one.input)).toEqual(numbers.map(other.input));
});
