/** A multiple of three, so that the parts can be written one after the other. */
const PIECE = 3 << 18;

/** In pieces that are written one after the other, so that a large file need not be one text. */
export const base64 = async (blob: Blob): Promise<readonly string[]> => {
  const parts: string[] = [];
  for (let at = 0; at < blob.size; at += PIECE) {
    // oxlint-disable-next-line no-await-in-loop -- piece by piece
    const bytes = new Uint8Array(await blob.slice(at, at + PIECE).arrayBuffer());
    let text = '';
    for (let from = 0; from < bytes.length; from += 8192) text += String.fromCharCode(...bytes.subarray(from, from + 8192));
    parts.push(btoa(text));
  }
  return parts;
};
