interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xed_b8_83_20 : value >>> 1;
  return value >>> 0;
});

const crc32 = (bytes: Uint8Array): number => {
  let sum = 0xff_ff_ff_ff;
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 255] ?? 0);
  return (sum ^ 0xff_ff_ff_ff) >>> 0;
};

/** Numbers of 2 or 4 bytes, the lowest byte first. */
const numbers = (...parts: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array => {
  const data = new Uint8Array(parts.reduce((sum, [, bytes]) => sum + bytes, 0));
  const view = new DataView(data.buffer);
  let at = 0;
  for (const [value, bytes] of parts) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return data;
};

/** 1 January 1980: files of the same content are the same bytes. */
const [NO_TIME, FIRST_DAY] = [0, 33];
/** Names are UTF-8. */
const FLAGS = 0x08_00;

/** Files in one ZIP as they are, not packed again: workbooks are ZIPs themselves. APPNOTE.TXT 6.3, 4.3.7, 4.3.12 and 4.3.16. */
export const zip = (entries: readonly ZipEntry[]): Blob => {
  const parts: Uint8Array[] = [];
  const listed: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const named = new TextEncoder().encode(name);
    const facts = [[FLAGS, 2], [0, 2], [NO_TIME, 2], [FIRST_DAY, 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [named.length, 2], [0, 2]] as const;
    const head = numbers([0x04_03_4b_50, 4], [20, 2], ...facts);
    parts.push(head, named, bytes);
    listed.push(numbers([0x02_01_4b_50, 4], [20, 2], [20, 2], ...facts, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), named);
    offset += head.length + named.length + bytes.length;
  }
  const size = listed.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([0x06_05_4b_50, 4], [0, 2], [0, 2], [entries.length, 2], [entries.length, 2], [size, 4], [offset, 4], [0, 2]);
  return new Blob([...parts, ...listed, end].map((part) => new Uint8Array(part)), { type: 'application/zip' });
};
