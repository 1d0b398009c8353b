import { refused, type Outcome } from '../../../domain/problem.ts';
import type { Reading } from '../../../ingest/draft.ts';
import { encodingSamples, type EncodingSample } from '../../../ingest/encodingSamples.ts';
import { readFile, SIZE_LIMIT_MB, type FileToRead } from '../../../ingest/read.ts';
import { readProse, type Prose } from '../../../ingest/readProse.ts';
import { sha256 } from '../../../store/sha256.ts';
import type { SessionFile } from './sessionFile.ts';

const MB = 1_000_000;

/** A file turned into tables, or into the text of a report. */
export type ReadContent = ({ readonly is: 'tables'; readonly reading: Reading } | { readonly is: 'prose'; readonly prose: Prose }) & {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly samples: readonly EncodingSample[];
};

/** The bytes of a file that can be handled; what is too large is refused before a byte is read. */
export const bytesOf = async ({ file, name }: Pick<SessionFile, 'file' | 'name'>): Promise<Outcome<Uint8Array<ArrayBuffer>>> => {
  if (file.size > SIZE_LIMIT_MB * MB) return refused('too_large', { file: name }, { megabytes: Math.ceil(file.size / MB), limit: SIZE_LIMIT_MB });
  try {
    return { ok: true, value: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return refused('file_gone', { file: name });
  }
};

/** A file of the review to its tables, or to its text where it is told in sentences. */
export const readContent = async (from: SessionFile, onProgress: (fraction: number) => void): Promise<Outcome<ReadContent>> => {
  const bytes = await bytesOf(from);
  if (!bytes.ok) return bytes;
  const input: FileToRead = {
    name: from.name,
    bytes: bytes.value,
    ...(from.wanted ? { encoding: from.wanted.encoding } : {}),
    ...(from.wanted?.delimiter ? { delimiter: from.wanted.delimiter } : {}),
    onProgress,
  };
  const prose = await readProse({ ...input, ...(from.as ? { as: from.as } : {}) });
  const samples = (encoding: string): readonly EncodingSample[] => (encoding === '' ? [] : encodingSamples(bytes.value));
  if (prose) return prose.ok ? { ok: true, value: { is: 'prose', prose: prose.value, hash: await sha256(bytes.value), samples: samples(prose.value.reading.encoding) } } : prose;
  const reading = await readFile(input);
  return reading.ok ? { ok: true, value: { is: 'tables', reading: reading.value, hash: await sha256(bytes.value), samples: samples(reading.value.reading.encoding) } } : reading;
};
