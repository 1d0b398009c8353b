import { refused, type Outcome } from '../../../domain/problem.ts';
import type { Reading } from '../../../ingest/draft.ts';
import { encodingSamples, type EncodingSample } from '../../../ingest/encodingSamples.ts';
import { readFile, SIZE_LIMIT_MB } from '../../../ingest/read.ts';
import { sha256 } from '../../../store/sha256.ts';
import type { SessionFile } from './sessionFile.ts';

const MB = 1_000_000;

export interface ReadTables {
  readonly reading: Reading;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly samples: readonly EncodingSample[];
}

/** The bytes of a file that can be handled; what is too large is refused before a byte is read. */
export const bytesOf = async ({ file, name }: Pick<SessionFile, 'file' | 'name'>): Promise<Outcome<Uint8Array<ArrayBuffer>>> => {
  if (file.size > SIZE_LIMIT_MB * MB) return refused('too_large', { file: name }, { megabytes: Math.ceil(file.size / MB), limit: SIZE_LIMIT_MB });
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return refused('file_gone', { file: name });
  }
};

/** A file of the review to its tables. */
export const readTables = async (from: SessionFile, onProgress: (fraction: number) => void): Promise<Outcome<ReadTables>> => {
  const bytes = await bytesOf(from);
  if (!bytes.ok) return bytes;
  const reading = await readFile({
    name: from.name,
    bytes: bytes.value,
    ...(from.wanted ? { encoding: from.wanted.encoding } : {}),
    ...(from.wanted?.delimiter ? { delimiter: from.wanted.delimiter } : {}),
    onProgress,
  });
  return reading.ok ? { ok: true, value: { reading: reading.value, hash: await sha256(bytes.value), samples: reading.value.reading.encoding === '' ? [] : encodingSamples(bytes.value) } } : reading;
};
