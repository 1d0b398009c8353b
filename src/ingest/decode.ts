import { encodingScore, RIVALS } from './encodingScore.ts';
import { utf8Health } from './utf8Health.ts';

export interface Encoding {
  /** A label of the Encoding Standard. */
  readonly name: string;
  /** False where another encoding decodes as well. */
  readonly certain: boolean;
  /** Bytes before the text: the byte order mark. */
  readonly skip: number;
  readonly cutOff: boolean;
}

const MARKS: readonly { readonly name: string; readonly bytes: readonly number[] }[] = [
  { name: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { name: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
  { name: 'utf-16le', bytes: [0xff, 0xfe] },
  { name: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** UTF-8 with this many good sequences for a bad one is damaged UTF-8, not something else. */
const GOOD_FOR_ONE_BAD = 20;
const CLEAR_LEAD = 0.6;

/** A mark decides; then zero bytes (UTF-16); then strict UTF-8; then how the text looks under each rival. */
export const findEncoding = (bytes: Uint8Array): Encoding => {
  const mark = markOf(bytes);
  if (mark) return { ...mark, certain: true, cutOff: mark.name === 'utf-8' && utf8Health(bytes).cutOff };
  const wide = wideEncoding(bytes);
  if (wide) return { name: wide, certain: true, skip: 0, cutOff: bytes.length % 2 === 1 };
  const health = utf8Health(bytes);
  if (health.invalid === 0) return health.long === 0 && health.sequences > 0 ? shortSequences(bytes) : { name: 'utf-8', certain: true, skip: 0, cutOff: health.cutOff };
  if (health.long >= health.invalid * GOOD_FOR_ONE_BAD) return { name: 'utf-8', certain: false, skip: 0, cutOff: health.cutOff };
  const sample = tellingSample(bytes);
  const ranked = RIVALS.map((name) => ({ name, score: encodingScore(sample, name) })).toSorted((one, other) => other.score - one.score);
  const [best, next] = ranked;
  const lead = (best?.score ?? 0) - (next?.score ?? 0);
  return { name: best?.name ?? 'gb18030', certain: lead >= CLEAR_LEAD && (best?.score ?? 0) > 0.3, skip: 0, cutOff: false };
};

/** The mark at the start, whatever the user says of the rest. */
export const markOf = (bytes: Uint8Array): { readonly name: string; readonly skip: number } | null => {
  const mark = MARKS.find((candidate) => candidate.bytes.every((byte, at) => bytes[at] === byte));
  return mark ? { name: mark.name, skip: mark.bytes.length } : null;
};

/**
 * Line ends, digits and commas have a zero byte in UTF-16, and no text has one in any other encoding. Which half of a
 * pair it stands in tells little by itself: 一 is 4E 00.
 */
const wideEncoding = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const start = bytes.subarray(0, 1 << 16);
  const zeros = start.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (start.length < 2 || zeros < Math.max(1, start.length / 100)) return null;
  const [little, big] = [usualShare(start, 'utf-16le'), usualShare(start, 'utf-16be')];
  if (Math.max(little, big) < 0.9 || Math.abs(little - big) < 0.2) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
};

const USUAL = /[\t\n\r -~\u00a0-\u024f\u2010-\u2040\u3000-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff00-\uffef]/g;

/** The share of characters that tables are written with. */
const usualShare = (bytes: Uint8Array, encoding: string): number => {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return (text.match(USUAL)?.length ?? 0) / text.length;
};

/**
 * Valid UTF-8 of two-byte sequences only. That is accented words, or by chance GB 18030: 学校 alone is the bytes of two
 * Cyrillic letters.
 */
const shortSequences = (bytes: Uint8Array): Encoding => {
  const sample = tellingSample(bytes);
  const words = encodingScore(sample, 'utf-8') > 0.5;
  const chinese = encodingScore(sample, 'gb18030');
  return { name: !words && chinese > 1.1 ? 'gb18030' : 'utf-8', certain: words || chinese < 0.5, skip: 0, cutOff: false };
};

/** Lines that hold more than ASCII, up to 64 KB of them. A line feed is never part of a longer character here. */
const tellingSample = (bytes: Uint8Array): Uint8Array => {
  const sample = new Uint8Array(Math.min(bytes.length, 1 << 16));
  let filled = 0;
  let from = 0;
  while (from < bytes.length && filled < sample.length) {
    const feed = bytes.indexOf(10, from);
    const end = feed === -1 ? bytes.length : feed + 1;
    const line = bytes.subarray(from, Math.min(end, from + sample.length - filled));
    if (line.some((byte) => byte >= 0x80)) {
      sample.set(line, filled);
      filled += line.length;
    }
    from = end;
  }
  return sample.subarray(0, filled);
};

export const isEncoding = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
};
