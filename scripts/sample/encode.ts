/** GB18030's two-byte part (GBK) turned round: the character's bytes. Made from the decoder that every browser has. */
const twoBytes = (): ReadonlyMap<string, readonly [number, number]> => {
  const decoder = new TextDecoder('gb18030');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (trail !== 0x7f && character.length === 1 && character !== '\ufffd') table.set(character, [lead, trail]);
    }
  }
  return table;
};

const TABLE = twoBytes();

/** Throws where a character would need four bytes: the sample has none. */
export const encodeGb18030 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character < '\u0080') return [character.charCodeAt(0)];
      const bytes = TABLE.get(character);
      if (!bytes) throw new Error(`${character} is not among the two-byte characters of GB18030`);
      return [...bytes];
    }),
  );

export const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const encodeUtf8WithMark = (text: string): Uint8Array => encodeUtf8(`\ufeff${text}`);
