import { expect, it } from 'vitest';
import { encodeGb18030 } from '../../scripts/sample/encode.ts';
import { encodingSamples } from '../../src/ingest/encodingSamples.ts';

const of = (bytes: Uint8Array, encoding: string): string | undefined => encodingSamples(bytes).find((sample) => sample.encoding === encoding)?.text;

it('shows the first words beyond ASCII as each encoding has them', () => {
  const bytes = encodeGb18030('code,year\n3204000001,2023\n新华实验小学,党课次数\n');
  expect(of(bytes, 'gb18030')).toBe('新华实验小学,党课次数');
  expect(of(bytes, 'big5')).not.toBe('新华实验小学,党课次数');
  expect(of(bytes, 'utf-8')).toContain('\uFFFD');
});

it('leaves nothing to choose where a mark decides or all is ASCII', () => {
  expect(encodingSamples(new TextEncoder().encode('\uFEFF学校'))).toEqual([]);
  expect(encodingSamples(new TextEncoder().encode('school,2023'))).toEqual([]);
});

it('shows UTF-16 by its words', () => {
  expect(of(Uint8Array.from(Buffer.from('学校,年份\r\n', 'utf16le')), 'utf-16le')).toBe('学校,年份');
});

it('makes signs that cannot be seen visible, and stays short', () => {
  const sample = of(Uint8Array.of(0xe5, 0xad, 0xa6, 0x01, 0x02, ...new TextEncoder().encode('校'.repeat(500))), 'utf-8') ?? '';
  expect(sample.startsWith('学\uFFFD\uFFFD校')).toBe(true);
  expect(Array.from(sample).length).toBeLessThan(30);
});
