import { inflateRawSync } from 'node:zlib';
import { zipEntries } from '../../src/ingest/workbook/zipEntries.ts';
import { zipOf, zipPart } from './zipOf.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What breaks readers, put in anywhere. */
const TOKENS = ['"', "'", '""', '"\n', ',', '，', '\t', ';', ' ', '\r', '\n', '\r\n', '\0', '\ufeff', '\ufffd', '\u202e', '\u200b', '__proto__', 'constructor', '=1+1', '#REF!', '1e999', '-0', '９９９９９９９９９９９９', '{', '}', '[', ']', '{"a":', '[[[[[[[[', '\\', '\\u', '\\"', '<', '>', '&', '&#x0;', '<c r="ZZ99999999">', '合计', '2023', '年度', '学校', '%', '√', '一'].map((token) => new TextEncoder().encode(token));

const spliced = (bytes: Uint8Array, at: number, remove: number, insert: Uint8Array): Uint8Array => {
  const made = new Uint8Array(bytes.length - remove + insert.length);
  made.set(bytes.subarray(0, at));
  made.set(insert, at);
  made.set(bytes.subarray(at + remove), at + insert.length);
  return made;
};

const mutateBytes = (bytes: Uint8Array, random: () => number): Uint8Array => {
  const at = Math.floor(random() * bytes.length);
  const length = Math.min(bytes.length - at, Math.floor(random() ** 3 * 400));
  switch (Math.floor(random() * 6)) {
    case 0:
      return spliced(bytes, at, Math.min(1, bytes.length - at), Uint8Array.of(Math.floor(random() * 256)));
    case 1:
      return spliced(bytes, at, length, new Uint8Array(0));
    case 2:
      return spliced(bytes, at, 0, bytes.slice(at, at + length));
    case 3:
      return bytes.slice(0, at);
    case 4:
      return spliced(bytes, at, 0, Uint8Array.from({ length: Math.min(length, 20) }, () => Math.floor(random() * 256)));
    default:
      return spliced(bytes, at, 0, TOKENS[Math.floor(random() * TOKENS.length)] ?? new Uint8Array(0));
  }
};

/** A file with one to four faults. Of a zip, half the time a file inside it is the one mutated, and the zip stays whole. */
export const mutated = (bytes: Uint8Array, random: () => number): Uint8Array => {
  const entries = bytes[0] === 0x50 && random() < 0.5 ? zipEntries(bytes) : null;
  if (entries && entries.length > 0) {
    const chosen = Math.floor(random() * entries.length);
    return zipOf(entries.map(({ name, method, bytes: packed }, place) => {
      const body = new Uint8Array(method === 8 ? inflateRawSync(packed) : packed);
      return zipPart(name, place === chosen ? mutated(body, random) : body);
    }));
  }
  let made = bytes;
  for (let times = 1 + Math.floor(random() * 4); times > 0; times -= 1) made = mutateBytes(made, random);
  return made;
};
