import { expect, it } from 'vitest';
import { textPieces } from '../../src/ingest/textPieces.ts';

it.each(['windows-1252', 'utf-8', 'gb18030', 'utf-16le'])('gives every letter of %s, in pieces of any size', (encoding) => {
  const bytes = Uint8Array.from([0xff, 0xff, 0x41, 0xff, 0xe5, 0xad, 0xa6, 0x0a, 0xff]);
  const whole = new TextDecoder(encoding).decode(bytes);
  for (const size of [1, 2, 5, 100]) expect(Array.from(textPieces(bytes, encoding, size), ({ text }) => text).join('')).toBe(whole);
});
