import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRecord, unpackRecord } from '../../src/export/packRecord.ts';

const numbers = fc.oneof(
  fc.uint8Array(),
  fc.uint16Array(),
  fc.uint32Array(),
  fc.float64Array(),
);
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), fc.boolean(), fc.constant(null), numbers,
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('a packed record', () => {
  it('comes back as it was, texts and numbers in bulk alike', () => {
    fc.assert(fc.property(tree, (value) => {
      expect(unpackRecord(packRecord(value))).toEqual(value);
    }), { numRuns: 300 });
  });

  it('holds a view of part of a buffer by what it shows', () => {
    expect(unpackRecord(packRecord({ a: new Uint32Array([1, 2, 3]).subarray(1), b: new Float64Array([0.5]) }))).toEqual({ a: new Uint32Array([2, 3]), b: new Float64Array([0.5]) });
  });

  it('is not made of what would be lost in it', () => {
    for (const value of [new Map(), new Set(), new Blob([]), new DataView(new ArrayBuffer(1))]) expect(() => packRecord({ value })).toThrow('not plain data');
  });
});
