import { encodeText, encodeUtf16 } from '../encodeText.ts';
import { byteFault } from './byteFaults.ts';
import type { Random } from './random.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const halves = (text: string): readonly [string, string] => [text.slice(0, text.length >> 1), text.slice(text.length >> 1)];
const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => Uint8Array.from([...one, ...other]);
/** What the encoding cannot say is lost, as in programs that write it. */
const known = (text: string, encoding: Parameters<typeof encodeText>[1]): Uint8Array => encodeText(text, encoding, '?');

/** A text as bytes: mostly UTF-8 or GB 18030, sometimes in another encoding, in two, or encoded twice. */
export const encodedAnyhow = (text: string, random: Random): Uint8Array => {
  const { below, percent } = random;
  if (percent(55)) return utf8(text);
  const [first, second] = halves(text);
  switch (below(11)) {
    case 0:
    case 1:
      return known(text, 'gb18030');
    case 2:
      return known(text, 'big5');
    case 3:
      return known(text, 'shift_jis');
    case 4:
      return known(text, 'windows-1252');
    case 5:
      return encodeUtf16((percent(50) ? '\ufeff' : '') + text, percent(50) ? 'le' : 'be');
    case 6:
      return utf8(`\ufeff${text}`);
    case 7:
      return joined(utf8(first), known(second, 'gb18030'));
    case 8:
      return joined(known(first, 'gb18030'), utf8(second));
    case 9:
      return utf8(new TextDecoder('gb18030').decode(utf8(text)));
    default:
      return text === '' ? utf8(text) : byteFault(encodeUtf16(`\ufeff${text}`, 'le'), random);
  }
};
