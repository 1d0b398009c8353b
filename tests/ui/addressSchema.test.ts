import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/ui/addressSchema.ts';

const schema = v.object({
  metric: v.fallback(v.nullable(v.string()), null),
  year: v.fallback(v.nullable(v.number()), null),
  schools: v.fallback(v.array(v.string()), []),
  table: v.fallback(v.boolean(), false),
});

describe('an address', () => {
  const cases: readonly (readonly [string, Record<string, unknown>, unknown, readonly string[]])[] = [
    ['empty: all defaults, nothing to repair', {}, { metric: null, year: null, schools: [], table: false }, []],
    ['whole', { metric: 'drill', year: 2023, schools: ['a'], table: true }, { metric: 'drill', year: 2023, schools: ['a'], table: true }, []],
    ['a year in letters is repaired, the rest stands', { metric: 'drill', year: 'soon' }, { metric: 'drill', year: null, schools: [], table: false }, ['year']],
    ['a school that is no list', { schools: 'a' }, { metric: null, year: null, schools: [], table: false }, ['schools']],
    ['names of other screens are left alone', { tab: 'imports' }, { metric: null, year: null, schools: [], table: false }, []],
  ];
  test.each(cases)('%s', (_, search, state, repaired) => {
    expect(readAddress(schema, search)).toEqual({ state, repaired });
  });

  test('whatever stands in it, reading gives a state and never fails', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (search) => {
        const { state } = readAddress(schema, search);
        expect(v.is(schema, state)).toBe(true);
      }),
    );
  });

  test('what is written is read back the same', () => {
    const states = fc.record({
      metric: fc.option(fc.string()),
      year: fc.option(fc.integer()),
      schools: fc.array(fc.string()),
      table: fc.boolean(),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(readAddress(schema, writeAddress(schema, {}, state))).toEqual({ state, repaired: [] });
      }),
    );
  });

  test('defaults and what is taken back are left out, other names stay', () => {
    const search = { ws: 'own', metric: 'drill', table: true };
    expect(writeAddress(schema, search, { metric: null, table: false, year: 2022 })).toEqual({ ws: 'own', year: 2022 });
  });

  test('a schema that cannot mend itself is a bug and is told so', () => {
    expect(() => readAddress(v.object({ year: v.number() }), {})).toThrow('fallback');
  });
});
