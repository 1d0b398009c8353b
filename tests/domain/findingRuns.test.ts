import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingRuns } from '../../src/domain/findingRuns.ts';
import { schoolId } from '../../src/domain/ids.ts';

const school = schoolId('甲');
const runs = (years: readonly number[], reported: readonly number[], last = 2024, atLeast = 2) =>
  findingRuns([{ school, category: 'safety_gaps', years }], { reported: new Map([[school, new Set(reported)]]), last, atLeast });

describe('a finding that comes back', () => {
  it('runs over consecutive years and goes on where the last year names it', () => {
    expect(runs([2022, 2023, 2024], [2020, 2022, 2023, 2024])).toMatchObject([{ first: 2022, last: 2024, years: [2022, 2023, 2024], silent: [], state: 'going' }]);
  });
  it('is not ended by a year in which the school reported nothing, which is not counted either', () => {
    expect(runs([2020, 2022], [2020, 2022, 2023])).toMatchObject([{ years: [2020, 2022], silent: [2021], state: 'ended' }]);
  });
  it('is ended by a year that reported others', () => {
    expect(runs([2020, 2022], [2020, 2021, 2022])).toEqual([]);
    expect(runs([2019, 2020, 2022, 2023], [2019, 2020, 2021, 2022, 2023])).toMatchObject([{ first: 2022, state: 'unknown' }, { first: 2019, state: 'ended' }]);
  });
});

it('runs are what a walk over the years finds, one school at a time', () => {
  const span = [2018, 2019, 2020, 2021, 2022, 2023];
  fc.assert(
    fc.property(fc.array(fc.constantFrom('named', 'other', 'silent'), { minLength: 6, maxLength: 6 }), (states) => {
      const named = span.filter((_, place) => states[place] === 'named');
      const reported = span.filter((_, place) => states[place] !== 'silent');
      const expected = states.join(' ').split('other').map((part) => part.split(' ').filter((state) => state === 'named').length).filter((length) => length >= 2);
      const found = runs(named, reported, 2023);
      expect(found.map(({ years }) => years.length).toSorted((one, other) => one - other)).toEqual(expected.toSorted((one, other) => one - other));
      for (const run of found) expect(run.years.length + run.silent.length).toBe(run.last - run.first + 1);
      expect(found.filter(({ state }) => state === 'going').length).toBe(states[5] === 'named' && found.some(({ last }) => last === 2023) ? 1 : 0);
    }),
    { numRuns: 300 },
  );
});
