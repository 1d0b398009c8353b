import { markOf } from './decode.ts';

/** The text that a file would begin with under an encoding. */
export interface EncodingSample {
  readonly encoding: string;
  readonly text: string;
}

/** What a user can overrule the encoding with. */
export const ENCODINGS: readonly string[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis', 'euc-kr'];

const SEEN_BYTES = 1 << 16;
const SHOWN = 28;

/**
 * The first words beyond ASCII as each encoding would have them, for a person to see which can be read. Empty where a mark or plain
 * ASCII leaves nothing to choose.
 */
export const encodingSamples = (bytes: Uint8Array): readonly EncodingSample[] => {
  const start = bytes.subarray(0, SEEN_BYTES);
  const first = start.findIndex((byte) => byte >= 0x80 || byte === 0);
  if (first === -1 || markOf(bytes)) return [];
  const from = start.lastIndexOf(10, first) + 1;
  return ENCODINGS.map((encoding) => ({ encoding, text: shown(new TextDecoder(encoding).decode(start.subarray(encoding.startsWith('utf-16') ? 0 : from))) }));
};

/** Signs that cannot be seen would make a wrong encoding look right. */
const shown = (text: string): string => Array.from(text.replaceAll(/\s+/g, ' ').trim()).slice(0, SHOWN).join('').replaceAll(/[\p{Cc}\p{Cn}\p{Co}]/gu, '\ufffd');
