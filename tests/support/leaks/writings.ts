import { encodeText } from '../encodeText.ts';

/** Something that must not be told: a text, or a number by its value. */
export type Secret = string | number;

/** Shorter patterns are anywhere. */
const SHORTEST = 4;

/** Every way in which bytes can hold a secret without being packed. */
export const writings = (secret: Secret): readonly Buffer[] => {
  const plain = typeof secret === 'number' ? numberWritings(secret) : textWritings(secret);
  return plain.flatMap((bytes) => [bytes, ...inBase64(bytes)]).filter(({ length }) => length >= SHORTEST);
};

const textWritings = (text: string): readonly Buffer[] => {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const chinese = inChinese(text);
  return [
    utf8, utf16, Buffer.from(utf16).swap16(), ...(chinese ? [chinese] : []), Buffer.from(utf8.toString('hex')), Buffer.from(utf8.toString('hex').toUpperCase()),
    // A code of digits alone may be kept as a number.
    ...(/^[1-9]\d{7,14}$/u.test(text) ? numberBytes(Number(text)) : []),
  ];
};

const numberWritings = (value: number): readonly Buffer[] => {
  const text = String(value);
  const grouped = value.toLocaleString('en', { maximumFractionDigits: 20 });
  return [...(grouped === text ? [text] : [text, grouped]).flatMap((one) => [Buffer.from(one), Buffer.from(one, 'utf16le')]), ...numberBytes(value)];
};

/** As a double in both orders of bytes. */
const numberBytes = (value: number): readonly Buffer[] => {
  const little = Buffer.alloc(8);
  little.writeDoubleLE(value);
  const big = Buffer.alloc(8);
  big.writeDoubleBE(value);
  return [little, big];
};

const inChinese = (text: string): Buffer | null => {
  try {
    return Buffer.from(encodeText(text, 'gb18030'));
  } catch {
    return null;
  }
};

/** What base64 makes of bytes in the midst of others: at each of three places, without the letters that neighbours have a part in. */
const inBase64 = (bytes: Buffer): readonly Buffer[] =>
  [0, 1, 2].flatMap((place) => {
    const text = Buffer.concat([Buffer.alloc(place), bytes]).toString('base64').slice(place === 0 ? 0 : place + 1, Math.floor(((place + bytes.length) * 8) / 6));
    // Some letters have another form in addresses.
    return [...new Set([text, text.replaceAll('+', '-').replaceAll('/', '_')])].filter(({ length }) => length >= SHORTEST + 3).map((one) => Buffer.from(one));
  });
