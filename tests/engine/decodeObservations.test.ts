import { expect, it } from 'vitest';
import { decodeObservations } from '../../src/engine/decodeObservations.ts';
import { encodeObservations } from '../../src/engine/encodeObservations.ts';
import { observationColumns } from '../support/observationColumns.ts';

it('gives back the columns that were written, what is missing as missing', () => {
  const columns = observationColumns([
    { school: 's', metric: 'm', year: 2021, value: 0, numerator: 1, file: 3, row: 70_000, column: 9, raw: '约 80' },
    { school: 't', metric: 'm', year: 1999, value: null, missing: 'withheld', status: 'aim' },
  ]);
  expect(decodeObservations(encodeObservations(columns))).toEqual({ ...columns, raw: Uint32Array.from(columns.raw), school: Uint32Array.from(columns.school), metric: Uint32Array.from(columns.metric) });
});

it('refuses a stream that is not one of observations', () => {
  expect(() => decodeObservations(Uint8Array.of(1, 2, 3))).toThrow(/metadata/u);
});
