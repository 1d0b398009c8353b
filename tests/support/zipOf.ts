import { deflateRawSync } from 'node:zlib';

interface ZipPart {
  readonly name: string;
  readonly packed: Buffer;
  readonly method: 0 | 8;
  /** The size that the zip gives for what is unpacked. */
  readonly says: number;
}

/** Packed, but for the part that says of an open document what it is. */
export const zipPart = (name: string, body: Uint8Array, { says = body.length }: { readonly says?: number } = {}): ZipPart =>
  name === 'mimetype' ? { name, packed: Buffer.from(body), method: 0, says } : { name, packed: deflateRawSync(body), method: 8, says };

/** A zip written byte by byte, so that it can lie about its sizes. */
export const zipOf = (parts: readonly ZipPart[], flags = 0): Uint8Array => {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, method, says } of parts) {
    const title = Buffer.from(name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(method, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(says, 22);
    head.writeUInt16LE(title.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says, 24);
    entry.writeUInt16LE(title.length, 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, title);
    chunks.push(head, title, packed);
    at += head.length + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, list, end]));
};
