import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { byteFault, spliced } from './byteFaults.ts';
import { jsonFault } from './jsonFaults.ts';
import type { Random } from './random.ts';

const HEAD = 24;
const DIGEST = 32;

const sealed = (body: Uint8Array): Uint8Array => Uint8Array.from([...body, ...createHash('sha256').update(body).digest()]);

interface Index {
  readonly records: readonly { readonly bytes: number }[];
}

/** The JSON at the head of a packed record with a fault; the numbers behind it stay. */
const recordFault = (packed: Uint8Array, random: Random): Uint8Array => {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const length = view.getUint32(0, true);
  const json = new TextEncoder().encode(jsonFault(new TextDecoder().decode(packed.subarray(4, 4 + length)), random));
  const made = spliced(packed, 4, { remove: length, insert: json });
  new DataView(made.buffer).setUint32(0, json.length, true);
  return made;
};

/** A file of a workspace with a fault: as the disk makes one, or one that its seal does not show, as somebody makes it. */
export const workspaceFault = (file: Uint8Array, random: Random): Uint8Array => {
  const { below, percent } = random;
  if (percent(40)) return byteFault(file, random);
  const body = file.slice(0, -DIGEST);
  if (percent(20)) return sealed(byteFault(body, random));
  const view = new DataView(body.buffer);
  const end = HEAD + view.getUint32(20, true);
  const text = new TextDecoder().decode(body.subarray(HEAD, end));
  const withIndex = (index: string, rest: Uint8Array): Uint8Array => {
    const bytes = new TextEncoder().encode(index);
    const head = body.slice(0, HEAD);
    new DataView(head.buffer).setUint32(20, bytes.length, true);
    return sealed(Uint8Array.from([...head, ...bytes, ...rest]));
  };
  if (percent(35)) return withIndex(jsonFault(text, random), body.slice(end));
  const index: Index = JSON.parse(text);
  const at = below(index.records.length);
  let from = end;
  const pieces = index.records.map(({ bytes }) => body.slice(from, (from += bytes)));
  const packed = gunzipSync(pieces[at] ?? new Uint8Array(0));
  const piece = new Uint8Array(gzipSync(percent(75) ? recordFault(new Uint8Array(packed), random) : byteFault(new Uint8Array(packed), random)));
  const records = index.records.map((record, place) => (place === at ? { ...record, bytes: piece.length } : record));
  return withIndex(JSON.stringify({ ...index, records }), Uint8Array.from(pieces.flatMap((each, place) => [...(place === at ? piece : each)])));
};
