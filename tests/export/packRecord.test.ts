import { array, assert, boolean, constant, dictionary, double, float64Array, integer, letrec, oneof, property, string, uint16Array, uint32Array, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRecord, unpackRecord } from '../../src/export/packRecord.ts';

const numbers = oneof(
  uint8Array(),
  uint16Array(),
  uint32Array(),
  float64Array(),
);
const { tree } = letrec((tie) => ({
  tree: oneof(
    { depthSize: 'small' },
    string(), integer(), double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0), boolean(), constant(null), numbers,
    array(tie('tree'), { maxLength: 5 }),
    dictionary(string(), tie('tree'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('a packed record', () => {
  it('comes back as it was, texts and numbers in bulk alike', () => {
    assert(property(tree, (value) => {
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
