import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { assert, asyncProperty, constantFrom, integer, property, string, tuple, uint8Array } from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../encodeText.ts';
import { secretsIn } from './secretsIn.ts';

const NAME = '云岫区“拾光”小学';
const FIGURE = 61.837_264;

const escaped = (text: string): string => Array.from(text).map((letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
const double = (value: number): Buffer => Buffer.from(new Float64Array([value]).buffer);

/** Long enough to be packed; a few bytes alone are stored as they are. */
const long = (text: string): string => `${'一二三四五六七八九十abcdefghij'.repeat(9)}${text}${text}`;

/** How a file may hold a text. */
const WAYS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'plain text': (text) => Buffer.from(text),
  'UTF-16': (text) => Buffer.from(text, 'utf16le'),
  'UTF-16, high byte first': (text) => Buffer.from(text, 'utf16le').swap16(),
  GB18030: (text) => encodeText(text, 'gb18030'),
  'escapes of JSON': (text) => Buffer.from(escaped(text)),
  'capital escapes': (text) => Buffer.from(escaped(text).toUpperCase().replaceAll('\\U', '\\u')),
  'one letter escaped': (text) => Buffer.from(`${text.slice(0, 2)}${escaped(text.slice(2, 3))}${text.slice(3)}`),
  'HTML entities': (text) => Buffer.from(Array.from(text).map((letter) => `&#${letter.codePointAt(0) ?? 0};`).join('')),
  'an address': (text) => Buffer.from(encodeURIComponent(text)),
  hex: (text) => Buffer.from(Buffer.from(text).toString('hex')),
  base64: (text) => Buffer.from(Buffer.from(text).toString('base64')),
  'base64 behind one byte': (text) => Buffer.from(Buffer.from(`x${text}`).toString('base64')),
  'base64 behind two': (text) => Buffer.from(Buffer.from(`xy${text}z`).toString('base64')),
  'base64 of UTF-16': (text) => Buffer.from(Buffer.from(text, 'utf16le').toString('base64url')),
  gzip: (text) => gzipSync(long(text)),
  zlib: (text) => deflateSync(long(text)),
  'gzip twice': (text) => gzipSync(gzipSync(long(text))),
  'gzip of escapes in base64': (text) => Buffer.from(gzipSync(long(escaped(text))).toString('base64')),
  'brotli in base64': (text) => Buffer.from(brotliCompressSync(long(text)).toString('base64')),
  'deflate in base64': (text) => Buffer.from(deflateRawSync(long(text)).toString('base64')),
};

const amid = (bytes: Uint8Array): Uint8Array => Buffer.concat([Buffer.from('<script>{"a":"'), bytes, Buffer.from('"}</script>')]);

describe('the search for secrets in a file', () => {
  it.each(Object.keys(WAYS))('finds a name written as %s', (way) => {
    expect(secretsIn(amid(WAYS[way]?.(NAME) ?? new Uint8Array()), [NAME]).map(({ secret }) => secret)).toContain(NAME);
  });

  it('finds a number as text, as a double of either order, and packed', () => {
    const ways = [Buffer.from(`[1,${FIGURE},2]`), double(FIGURE), double(FIGURE).toReversed(), gzipSync(Buffer.concat([Buffer.alloc(400), double(FIGURE)])), Buffer.from(gzipSync(Buffer.concat([Buffer.alloc(400), double(FIGURE)])).toString('base64'))];
    for (const bytes of ways) expect(secretsIn(amid(bytes), [FIGURE]).map(({ secret }) => secret)).toContain(FIGURE);
    expect(secretsIn(Buffer.from('"48,213,907"'), [48_213_907])).toHaveLength(1);
    expect(secretsIn(double(3_204_115_093), ['3204115093'])).toHaveLength(1);
  });

  it('finds what lies in entries of a zip, one behind the other', async () => {
    const zip = new JSZip();
    zip.file('a.csv', '甲');
    zip.file('b.csv', `学校\n${NAME}`.repeat(9));
    for (const compression of ['DEFLATE', 'STORE'] as const) expect(secretsIn(await zip.generateAsync({ type: 'uint8array', compression }), [NAME]).map(({ secret }) => secret)).toContain(NAME);
  });

  it('finds a quotation mark doubled in CSV and escaped in JSON', () => {
    const name = '一"小"学校';
    for (const text of [`"${name.replaceAll('"', '""')}",3`, JSON.stringify({ name })]) expect(secretsIn(Buffer.from(text), [name])).toHaveLength(1);
  });

  it('says by what way', () => {
    expect(secretsIn(amid(Buffer.from(gzipSync(long(NAME)).toString('base64'))), [NAME])).toEqual([{ secret: NAME, way: 'file > base64 > gzip' }]);
  });

  it('finds a secret put into any bytes, whatever is packed around it, and nothing where it was not put', () => {
    const way = constantFrom(...Object.values(WAYS));
    assert(property(way, uint8Array({ maxLength: 300 }), uint8Array({ maxLength: 300 }), constantFrom('none', 'gzip', 'zlib'), (write, before, after, around) => {
      const pack = { none: (bytes: Buffer) => bytes, gzip: (bytes: Buffer) => gzipSync(bytes), zlib: (bytes: Buffer) => deflateSync(bytes) }[around];
      // A letter before it could be taken for part of what is written in letters.
      const file = (middle: Uint8Array): Buffer => pack(Buffer.concat([before, Buffer.from('"'), middle, Buffer.from('"'), after]));
      expect(secretsIn(file(write(NAME)), [NAME]).length).toBeGreaterThan(0);
      expect(secretsIn(file(write('另一所完全无关的学校')), [NAME, FIGURE])).toEqual([]);
    }), { numRuns: 200 });
  });

  it('tells one secret from another, however many are sought', async () => {
    await assert(asyncProperty(tuple(integer({ min: 0, max: 499 }), string()), async ([one, noise]) => {
      const secrets = Array.from({ length: 500 }, (_, place) => `学校第${place + 1000}号`);
      // What stands before it may look like an escape: it is then found with and without.
      const found = secretsIn(gzipSync(`${noise}\n${secrets[one] ?? ''}`), secrets).map(({ secret }) => secret);
      expect([...new Set(found)]).toEqual([secrets[one]]);
    }), { numRuns: 20 });
  });
});
