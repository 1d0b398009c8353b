import type { Random } from './random.ts';

export const spliced = (bytes: Uint8Array, at: number, { remove = 0, insert = new Uint8Array(0) }: { readonly remove?: number; readonly insert?: Uint8Array }): Uint8Array => {
  const made = new Uint8Array(bytes.length - remove + insert.length);
  made.set(bytes.subarray(0, at));
  made.set(insert, at);
  made.set(bytes.subarray(at + remove), at + insert.length);
  return made;
};

/** One thing that happens to bytes on a bad disk or a bad line, or in a bad program: changed, cut off, lost, twice, moved, noise, zeros. */
export const byteFault = (bytes: Uint8Array, { share, below }: Random): Uint8Array => {
  const at = below(bytes.length);
  const length = Math.min(bytes.length - at, Math.floor(share() ** 3 * 400));
  const piece = bytes.slice(at, at + length);
  switch (below(9)) {
    case 0:
      return spliced(bytes, at, { remove: Math.min(1, bytes.length - at), insert: Uint8Array.of(below(256)) });
    case 1:
      return spliced(bytes, at, { remove: Math.min(1, bytes.length - at), insert: Uint8Array.of((bytes[at] ?? 0) ^ (1 << below(8))) });
    case 2:
      return spliced(bytes, at, { remove: length });
    case 3:
      return spliced(bytes, at, { insert: piece });
    case 4:
      return spliced(spliced(bytes, at, { remove: length }), below(bytes.length - length + 1), { insert: piece });
    case 5:
      return bytes.slice(0, at);
    case 6:
      return bytes.slice(at);
    case 7:
      return spliced(bytes, at, { insert: Uint8Array.from({ length: Math.min(length, 20) }, () => below(256)) });
    default:
      return spliced(bytes, at, { remove: length, insert: new Uint8Array(length) });
  }
};
