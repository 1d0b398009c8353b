import { expect, it, vi } from 'vitest';
import { originalReader, type ReaderWorker } from '../../../../src/app/workspace/evidence/originalReader.ts';
import type { Original } from '../../../../src/app/workspace/evidence/protocol.ts';
import { gzip } from '../../../../src/store/gzip.ts';
import { evidenceWorker, type ObservedWorker } from '../../../support/evidenceWorker.ts';

const originalOf = async (name: string): Promise<Original> => ({
  file: { name, reading: { encoding: 'utf-8', delimiter: ',' }, gzip: await gzip(new TextEncoder().encode(`学校,数\n${name},1\n乙,2`)) },
  headers: ['学校', '数'],
});

/** A reader, the workers it began, and how often it fetched which original. */
const observed = (restMs?: number) => {
  const workers: ObservedWorker[] = [];
  const fetched: string[] = [];
  const start = (): ObservedWorker => {
    const worker = evidenceWorker();
    workers.push(worker);
    return worker;
  };
  const find = originalReader(start, restMs);
  const ask = (name: string, row = 2) =>
    find({
      key: name,
      row,
      column: 0,
      original: () => {
        fetched.push(name);
        return originalOf(name);
      },
    });
  return { ask, find, workers, fetched };
};

const marked = (found: Awaited<ReturnType<ReturnType<typeof observed>['ask']>>): string | undefined =>
  found?.kind === 'cell' ? found.rows.find(({ number }) => number === found.rowNumber)?.cells[found.column] : undefined;

it('fetches an original once for several questions, and again after another was looked at', async () => {
  const { ask, fetched, workers } = observed();
  expect(marked(await ask('甲'))).toBe('甲');
  expect(marked(await ask('甲', 3))).toBe('乙');
  expect(marked(await ask('丙'))).toBe('丙');
  expect(marked(await ask('甲'))).toBe('甲');
  expect(fetched).toEqual(['甲', '丙', '甲']);
  expect(workers).toHaveLength(1);
});

it('answers questions put at once each from its own file', async () => {
  const { ask } = observed();
  const found = await Promise.all([ask('甲'), ask('丙'), ask('甲', 3), ask('丁')]);
  expect(found.map(marked)).toEqual(['甲', '丙', '乙', '丁']);
});

it('lets its worker go when nothing is asked, and begins another for the next question', async () => {
  const { ask, workers, fetched } = observed(20);
  await ask('甲');
  await vi.waitFor(() => expect(workers[0]?.isEnded()).toBe(true), { timeout: 20_000 });
  expect(marked(await ask('甲'))).toBe('甲');
  expect(workers).toHaveLength(2);
  expect(fetched).toEqual(['甲', '甲']);
});

it('says that the original was lost when its worker dies over it, and reads it afresh when asked again', async () => {
  const mortal = evidenceWorker();
  const workers: ReaderWorker[] = [{ ...mortal, postMessage: () => mortal.fail() }];
  const find = originalReader(() => workers.shift() ?? evidenceWorker());
  const ask = () => find({ key: '甲', row: 2, column: 0, original: () => originalOf('甲') });
  await expect(ask()).rejects.toMatchObject({ problem: { code: 'original_lost' } });
  expect(mortal.isEnded()).toBe(true);
  expect(marked(await ask())).toBe('甲');
});

it('says which original is damaged, and does not keep it for read', async () => {
  const { find, ask } = observed();
  const bad: Original = { file: { name: '坏.csv', reading: { encoding: 'utf-8', delimiter: ',' }, gzip: new Uint8Array([1, 2, 3]) }, headers: [] };
  await expect(find({ key: '坏', row: 1, column: 0, original: async () => bad })).rejects.toMatchObject({ problem: { code: 'original_damaged', place: { file: '坏.csv' } } });
  expect(marked(await ask('坏'))).toBe('坏');
});
