import * as fc from 'fast-check';
import { tableFromIPC } from 'apache-arrow';
import { expect, it } from 'vitest';
import { encodeObservations, observationLists } from '../../src/engine/encodeObservations.ts';
import { observationColumns } from '../support/observationColumns.ts';

const figure = fc.option(fc.double({ noNaN: true }));

it('gives back every figure, and null where there is none', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ school: fc.string(), metric: fc.string(), year: fc.integer({ min: 1949, max: 2100 }), value: figure, numerator: figure, denominator: figure, raw: fc.string() })), (rows) => {
      const stream = encodeObservations(observationColumns(rows));
      const table = tableFromIPC(stream);
      const lists = observationLists(stream);
      const column = (name: string): readonly unknown[] => Array.from({ length: rows.length }, (_, row) => table.getChild(name)?.get(row));
      const named = (name: 'school' | 'metric' | 'raw', list: readonly string[]): readonly unknown[] => column(name).map((place) => list[Number(place)]);
      expect(table.numRows).toBe(rows.length);
      for (const name of ['value', 'numerator', 'denominator'] as const) expect(column(name)).toEqual(rows.map((row) => row[name]));
      expect(named('school', lists.schools)).toEqual(rows.map(({ school }) => school));
      expect(named('metric', lists.metrics)).toEqual(rows.map(({ metric }) => metric));
      expect(named('raw', lists.raws)).toEqual(rows.map(({ raw }) => raw));
    }),
    { numRuns: 60 },
  );
});

it('keeps a true zero and an infinite figure apart from none', () => {
  const stream = encodeObservations(observationColumns([0, null, -0, Number.POSITIVE_INFINITY].map((value) => ({ school: 's', metric: 'm', year: 2020, value }))));
  expect([...(tableFromIPC(stream).getChild('value') ?? [])]).toEqual([0, null, -0, Number.POSITIVE_INFINITY]);
});

it('refuses a stream that is not ours', () => {
  expect(() => observationLists(Uint8Array.of(1, 2, 3))).toThrow(/\S/u);
});
