export interface Utf8Health {
  /** Well-formed sequences of several bytes, and those of three or four (what Chinese takes). */
  readonly sequences: number;
  readonly long: number;
  readonly invalid: number;
  /** Place of the first byte that belongs to no character; -1 where all do. */
  readonly firstInvalid: number;
  /** The last character is cut off by the end of the file; not counted as invalid. */
  readonly cutOff: boolean;
}

/** How far bytes are UTF-8, by the table of well-formed sequences of the Unicode Standard (3-7). */
export const utf8Health = (bytes: Uint8Array): Utf8Health => {
  let sequences = 0;
  let long = 0;
  let invalid = 0;
  let firstInvalid = -1;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
    let good = length === 0 ? 0 : 1;
    while (good > 0 && good < length && at + good < bytes.length && isNext(lead, good, bytes[at + good] ?? 0)) good += 1;
    if (length > 0 && good === length) {
      sequences += 1;
      if (length > 2) long += 1;
      at += length;
      continue;
    }
    if (good > 0 && at + good === bytes.length) return { sequences, long, invalid, firstInvalid, cutOff: true };
    invalid += 1;
    if (firstInvalid === -1) firstInvalid = at;
    at += Math.max(1, good);
  }
  return { sequences, long, invalid, firstInvalid, cutOff: false };
};

const isNext = (lead: number, place: number, byte: number): boolean => {
  if (place > 1) return byte >= 0x80 && byte <= 0xbf;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return byte >= low && byte <= high;
};
