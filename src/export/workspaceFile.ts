import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { fine, refused, type Outcome } from '../domain/problem.ts';
import type { WorkspaceRecord } from '../domain/workspaceRecord.ts';
import { packRecord, unpackRecord } from './packRecord.ts';

/**
 * A workspace as one file: 16 bytes of name, version and length of the index (4 bytes each, little endian), the index as JSON,
 * the records (each packed and gzipped on its own) in its order, and the SHA-256 of everything before. See
 * docs/addresses-and-formats.md.
 */
const MAGIC = new TextEncoder().encode('tongbi-workspace');
const VERSION = 1;
const HEAD = MAGIC.length + 8;
const DIGEST = 32;
const CHUNK = 1 << 20;

export const WORKSPACE_ENDING = 'tongbi';

/** What is said of the workspace before it is opened. */
export interface WorkspaceFileTitle {
  readonly name: string;
  /** ISO. */
  readonly savedAt: string;
}

const size = v.pipe(v.number(), v.integer(), v.minValue(0));
const indexSchema = v.object({
  title: v.object({ name: v.string(), savedAt: v.string() }),
  records: v.array(v.object({ table: v.string(), key: v.pipe(v.array(v.union([v.string(), v.number()])), v.readonly()), bytes: size })),
});
type Index = v.InferOutput<typeof indexSchema>;

/** Records are packed one at a time; the file is put together by the browser, which keeps large ones on disk. */
export const workspaceFile = async (title: WorkspaceFileTitle, records: AsyncIterable<WorkspaceRecord>): Promise<Blob> => {
  const parts: Blob[] = [];
  const listed: Index['records'][number][] = [];
  for await (const { table, key, value } of records) {
    const packed = await squeezed(packRecord(value));
    parts.push(packed);
    listed.push({ table, key, bytes: packed.size });
  }
  const index = new TextEncoder().encode(JSON.stringify({ title, records: listed } satisfies Index));
  const head = new Uint8Array(HEAD);
  head.set(MAGIC);
  const view = new DataView(head.buffer);
  view.setUint32(MAGIC.length, VERSION, true);
  view.setUint32(MAGIC.length + 4, index.length, true);
  const body = new Blob([head, index, ...parts]);
  return new Blob([body, await digestOf(body)], { type: 'application/octet-stream' });
};

export interface OpenedWorkspaceFile {
  readonly title: WorkspaceFileTitle;
  readonly records: () => AsyncGenerator<WorkspaceRecord>;
  /** One of them; undefined where there is none that can be read. */
  readonly record: (table: string, key: WorkspaceRecord['key']) => Promise<unknown>;
  readonly keys: (table: string) => readonly WorkspaceRecord['key'][];
}

/** Refused (`workspace_file_other`, `_newer`, `_damaged`) before a record is looked at, where a single byte is not what was written. */
export const openWorkspaceFile = async (file: Blob, name: string): Promise<Outcome<OpenedWorkspaceFile>> => {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (head.length < HEAD || MAGIC.some((byte, at) => head[at] !== byte)) return refused('workspace_file_other', { file: name });
  const whole = file.size >= HEAD + DIGEST && (await isWhole(file));
  const view = new DataView(head.buffer);
  const version = view.getUint32(MAGIC.length, true);
  if (!whole) return refused('workspace_file_damaged', { file: name });
  if (version > VERSION) return refused('workspace_file_newer', { file: name });
  const end = HEAD + view.getUint32(MAGIC.length + 4, true);
  const index = indexIn(await file.slice(HEAD, end).text());
  const places = index && placesOf(index, end);
  if (!places || (places.at(-1)?.to ?? end) !== file.size - DIGEST) return refused('workspace_file_damaged', { file: name });
  return fine({
    title: index.title,
    records: () => recordsOf(file, places),
    record: async (table, key) => {
      const place = places.find((one) => one.table === table && one.key.join('/') === key.join('/'));
      return place && unpackedRecord(file, place);
    },
    keys: (table) => places.flatMap((one) => (one.table === table ? [one.key] : [])),
  });
};

const indexIn = (text: string): Index | null => {
  try {
    const index = v.safeParse(indexSchema, JSON.parse(text));
    return index.success ? index.output : null;
  } catch {
    return null;
  }
};

interface RecordPlace {
  readonly table: string;
  readonly key: WorkspaceRecord['key'];
  readonly from: number;
  readonly to: number;
}

const placesOf = ({ records }: Index, start: number): readonly RecordPlace[] => {
  let to = start;
  return records.map(({ table, key, bytes }) => ({ table, key, from: to, to: (to += bytes) }));
};

/** Undefined where its bytes are not those of a record. */
const unpackedRecord = async (file: Blob, { from, to }: RecordPlace): Promise<unknown> => {
  try {
    return unpackRecord(new Uint8Array(await new Response(file.slice(from, to).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()));
  } catch {
    return undefined;
  }
};

async function* recordsOf(file: Blob, places: readonly RecordPlace[]): AsyncGenerator<WorkspaceRecord> {
  for (const place of places) {
    // oxlint-disable-next-line no-await-in-loop -- one record in memory at a time
    yield { table: place.table, key: place.key, value: await unpackedRecord(file, place) };
  }
}

const squeezed = (bytes: Uint8Array<ArrayBuffer>): Promise<Blob> => new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

const digestOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => {
  const hash = sha256.create();
  for (let at = 0; at < blob.size; at += CHUNK) {
    // oxlint-disable-next-line no-await-in-loop -- a file of any size passes through one chunk of memory
    hash.update(new Uint8Array(await blob.slice(at, at + CHUNK).arrayBuffer()));
  }
  return new Uint8Array(hash.digest());
};

const isWhole = async (file: Blob): Promise<boolean> => {
  const [found, said] = await Promise.all([digestOf(file.slice(0, -DIGEST)), file.slice(-DIGEST).arrayBuffer()]);
  return new Uint8Array(said).every((byte, at) => byte === found[at]);
};
