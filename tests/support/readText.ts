import { expect } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import type { Reading } from '../../src/ingest/draft.ts';
import { readFile, type FileToRead } from '../../src/ingest/read.ts';

/** Text (as UTF-8) or bytes to what the product reads from it. */
export const readGood = async (content: string | Uint8Array, how: Partial<FileToRead> = {}): Promise<Reading> => {
  const outcome = await readFile({ name: 'a.csv', bytes: toBytes(content), ...how });
  expect(outcome).toMatchObject({ ok: true });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
};

export const readBad = async (content: string | Uint8Array, how: Partial<FileToRead> = {}): Promise<Problem> => {
  const outcome = await readFile({ name: 'a.csv', bytes: toBytes(content), ...how });
  expect(outcome).toMatchObject({ ok: false });
  if (outcome.ok) throw new Error('was read');
  return outcome.problem;
};

const toBytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
