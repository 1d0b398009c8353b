import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTypes } from '../../../src/domain/pack/packTypes.ts';
import { SMALLEST_GROUP } from '../../../src/domain/statistics.ts';
import type { School } from '../../../src/domain/school.ts';
import { testSchool } from '../../support/testEngine.ts';

const many = (type: School['type'], count: number): readonly School[] => Array.from({ length: count }, (_, place) => testSchool({ id: `${type}${place}`, type }));
const counts = (schools: readonly School[]): Readonly<Record<string, number>> => {
  const found: Record<string, number> = {};
  for (const type of packTypes(schools).values()) found[type] = (found[type] ?? 0) + 1;
  return found;
};

describe('the types under which a pack shows other schools', () => {
  it('are their own where five or more are of it', () => {
    expect(counts([...many('primary', 5), ...many('junior', 6)])).toEqual({ primary: 5, junior: 6 });
  });

  it('are one for all of which there are too few', () => {
    expect(counts([...many('primary', 7), ...many('senior', 1), ...many('complete', 2), ...many('junior', 2)])).toEqual({ primary: 7, other: 5 });
  });

  it('are none where even together there are too few, so that a school alone of its type is left out', () => {
    expect(counts([...many('primary', 7), ...many('senior', 1)])).toEqual({ primary: 7 });
    expect(counts(many('primary', 4))).toEqual({});
  });

  it('never have fewer than five schools', () => {
    assert(property(array(constantFrom<School['type']>('primary', 'junior', 'senior', 'kindergarten', 'other'), { maxLength: 40 }), (types) => {
      for (const n of Object.values(counts(types.map((type, place) => testSchool({ id: `${place}`, type }))))) expect(n).toBeGreaterThanOrEqual(SMALLEST_GROUP);
    }));
  });
});
