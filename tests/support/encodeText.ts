/** Text to bytes in encodings that the platform only decodes, by turning its decoder's table round. `other` stands for what has no place there; without it that is an error. */
export const encodeText = (text: string, encoding: 'gb18030' | 'big5' | 'shift_jis' | 'windows-1252', other?: string): Uint8Array => {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else {
      const known = table.get(character) ?? (other === undefined ? undefined : [...new TextEncoder().encode(other)]);
      if (!known) throw new Error(`${character} has no place in ${encoding}`);
      bytes.push(...known);
    }
  }
  return Uint8Array.from(bytes);
};

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

const tableOf = (encoding: string): ReadonlyMap<string, readonly number[]> => {
  const made = tables.get(encoding);
  if (made) return made;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x80; lead <= 0xff; lead += 1) {
    const single = decoder.decode(Uint8Array.of(lead));
    if (single !== '\ufffd' && !table.has(single)) table.set(single, [lead]);
    if (encoding === 'windows-1252') continue;
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const double = decoder.decode(Uint8Array.of(lead, trail));
      if (Array.from(double).length === 1 && double !== '\ufffd' && !table.has(double)) table.set(double, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
};

/** UTF-16 without a mark. */
export const encodeUtf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === 'le');
  return bytes;
};
