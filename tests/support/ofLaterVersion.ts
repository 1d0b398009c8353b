import { createHash } from 'node:crypto';

const VERSION_AT = 16;
const DIGEST = 32;

/** A workspace file as a later version of the product might write it: whole by its checksum, its version one higher. */
export const ofLaterVersion = (file: Uint8Array): Uint8Array<ArrayBuffer> => {
  const later = new Uint8Array(file);
  const view = new DataView(later.buffer);
  view.setUint32(VERSION_AT, view.getUint32(VERSION_AT, true) + 1, true);
  later.set(createHash('sha256').update(later.subarray(0, -DIGEST)).digest(), later.length - DIGEST);
  return later;
};
