import { createHash } from 'node:crypto';
import { brotliDecompressSync, inflateRawSync, inflateSync, constants } from 'node:zlib';
import { unescaped } from './unescaped.ts';

/** Bytes that can be read in a file, and by what way one comes to them: `base64 > gzip > unescaped`. */
export interface Layer {
  readonly way: string;
  readonly bytes: Buffer;
}

const DEEPEST = 8;
/** Escapes within escapes are undone twice, no more. */
const UNESCAPED = 'unescaped';
/** Shorter runs of letters are words; what is hidden in them is found as it would be written in base64. */
const RUN = 32;
const LETTERS = Uint8Array.from({ length: 256 }, (_, code) => (/[A-Za-z0-9+/_-]/u.test(String.fromCharCode(code)) ? 1 : 0));
/** Packed by these a piece has no mark of its own: tried on pieces as a whole, where they are no larger. */
const GUESSED = 4 << 20;

/** The file itself and all that is packed or written otherwise in it, to any depth: gzip, zlib, deflate, brotli, zip, base64, escapes. The same bytes once. */
export const layersOf = (bytes: Uint8Array): Generator<Layer> => layersIn({ way: 'file', bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) }, DEEPEST, new Set());

const layersIn = function* (layer: Layer, depth: number, seen: Set<string>): Generator<Layer> {
  const digest = createHash('sha1').update(layer.bytes).digest('base64');
  if (seen.has(digest)) return;
  seen.add(digest);
  yield layer;
  if (depth === 0) return;
  for (const [step, bytes] of inside(layer)) yield* layersIn({ way: `${layer.way} > ${step}`, bytes }, depth - 1, seen);
};

const inside = function* ({ bytes, way }: Layer): Generator<readonly [step: string, inner: Buffer]> {
  yield* marked(bytes);
  if (way.endsWith('base64') && bytes.length <= GUESSED) {
    for (const [step, unpack] of [['brotli', brotliDecompressSync], ['deflate', inflateRawSync]] as const) {
      const inner = tried(() => unpack(bytes));
      if (inner) yield [step, inner];
    }
  }
  for (const run of runsOfLetters(bytes)) yield ['base64', Buffer.from(run.toString('latin1'), 'base64')];
  const plain = way.endsWith(`${UNESCAPED} > ${UNESCAPED}`) ? null : unescaped(bytes);
  if (plain) yield [UNESCAPED, plain];
};

const runsOfLetters = function* (bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += 1) {
    const start = from;
    while (LETTERS[bytes[from] ?? 0] === 1) from += 1;
    if (from - start >= RUN) yield bytes.subarray(start, from);
  }
};

interface Packed {
  readonly step: string;
  readonly mark: Buffer;
  readonly unpack: (from: Buffer) => Buffer;
}

// A stream that ends early is unpacked as far as it goes.
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH } as const;

/** By its header alone: Node's own refuses a member that something else stands behind. */
const gzipMember = (from: Buffer): Buffer => {
  const flags = from[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + from.readUInt16LE(at);
  for (const text of [8, 16]) if (flags & text) at = from.indexOf(0, at) + 1;
  return inflateRawSync(from.subarray(flags & 2 ? at + 2 : at), LENIENT);
};

/** Name and extra field of a zip entry come before its bytes. */
const zipEntry = (from: Buffer): Buffer => {
  const data = from.subarray(30 + from.readUInt16LE(26) + from.readUInt16LE(28));
  return from.readUInt16LE(8) === 8 ? inflateRawSync(data, LENIENT) : Buffer.alloc(0);
};

const PACKED: readonly Packed[] = [
  { step: 'gzip', mark: Buffer.from([0x1f, 0x8b, 8]), unpack: gzipMember },
  { step: 'zip', mark: Buffer.from('PK\u0003\u0004'), unpack: zipEntry },
  ...[0x01, 0x5e, 0x9c, 0xda].map((level): Packed => ({ step: 'zlib', mark: Buffer.from([0x78, level]), unpack: (from) => inflateSync(from, LENIENT) })),
];

/** Streams that begin with a mark, wherever in the bytes they do. */
const marked = function* (bytes: Buffer): Generator<readonly [string, Buffer]> {
  for (const { step, mark, unpack } of PACKED) {
    for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1)) {
      const from = bytes.subarray(at);
      const inner = tried(() => unpack(from));
      if (inner) yield [step, inner];
    }
  }
};

const tried = (unpack: () => Buffer): Buffer | null => {
  try {
    const found = unpack();
    return found.length > 0 ? found : null;
  } catch {
    return null;
  }
};
