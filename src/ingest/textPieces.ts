export interface TextPiece {
  readonly text: string;
  readonly last: boolean;
  /** Bytes read so far, of all bytes. */
  readonly fraction: number;
}

const PIECE_BYTES = 1 << 20;

/** The text of bytes in pieces, characters never cut; bytes that are no text become U+FFFD. */
export function* textPieces(bytes: Uint8Array, encoding: string, pieceBytes = PIECE_BYTES): Generator<TextPiece> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for (let from = 0; from < bytes.length; from += pieceBytes) {
    const to = Math.min(bytes.length, from + pieceBytes);
    const last = to === bytes.length;
    // Ended by a call of its own: Node drops a first byte of FF under windows-1252 where one call begins and ends a text.
    const text = decoder.decode(bytes.subarray(from, to), { stream: true }) + (last ? decoder.decode() : '');
    yield { text, last, fraction: to / bytes.length };
  }
}
