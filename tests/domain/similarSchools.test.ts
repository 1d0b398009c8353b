import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolId } from '../../src/domain/ids.ts';
import type { Lineage, School } from '../../src/domain/school.ts';
import { similarSchoolsIn } from '../../src/domain/similarSchools.ts';
import { testSchool } from '../support/testEngine.ts';

const YEAR = 2022;
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o', 'p'];
const none: ReadonlyMap<School['id'], readonly School['id'][]> = new Map();
const ask = (schools: readonly School[], of: School | undefined, similar = none) => {
  if (!of) throw new Error('nobody asked about');
  return similarSchoolsIn({ schools, similar }, YEAR)(of);
};
const primary = (pupils: readonly (number | null)[]): readonly School[] => pupils.map((size, place) => testSchool({ id: NAMES[place] ?? `s${place}`, pupils: size }));
const ids = (found: { readonly schools: readonly string[] }): string => found.schools.join('');

const heads = (one: School): string => one.lineage.flatMap((step) => (step.kind === 'campusOf' ? [step.other] : []))[0] ?? one.id;

const size = fc.option(fc.integer({ min: 1, max: 40 }).map((tens) => tens * 50), { nil: null, freq: 4 });
const lineages = fc.oneof(
  { weight: 5, arbitrary: fc.constant<readonly Lineage[]>([]) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES).map((other): readonly Lineage[] => [{ kind: 'campusOf', year: null, other: schoolId(other) }]) },
);
const someSchools = fc
  .array(
    fc.record({ pupils: size, staff: size, members: size, type: fc.constantFrom('primary' as const, 'junior' as const), closed: fc.option(fc.constantFrom(2020, 2023), { nil: null, freq: 3 }), lineage: lineages }),
    { minLength: 1, maxLength: NAMES.length },
  )
  .map((list) => list.map((rest, place) => testSchool({ id: NAMES[place] ?? '', ...rest })));

describe('similar schools', () => {
  it('are those of the type that are nearest in pupils, by ratio, at most nine', () => {
    const schools = primary([1000, 500, 2000, 1001, 2001, 499, 900, 1100, 1200, 800, 1300, 700, 1400, 1500]);
    const found = ask(schools, schools[0]);
    expect(ids(found)).toBe('dhgijkmln');
    expect(found.reason).toEqual({ kind: 'bySize', type: 'primary', measure: 'pupils', from: 700, to: 1500, n: 9 });
  });

  it('include one of exactly twice the size and none beyond', () => {
    const schools = primary([1000, 500, 2000, 501, 1999, 1500, 499, 2001]);
    expect(ids(ask(schools, schools[0]))).toBe('fdebc');
  });

  it('go by staff where pupils are not known of five, and say so', () => {
    const schools = primary([1000, 1000, 1000, 1000, 1000, null]).map((school) => ({ ...school, staff: 60 }));
    expect(ask(schools, schools[0]).reason).toMatchObject({ kind: 'bySize', measure: 'staff', n: 5 });
  });

  it('are all of the type where no size is known, and the reason is the type', () => {
    const schools = primary([null, null, null, null, null, null, 800]);
    expect(ask(schools, schools[0]).reason).toEqual({ kind: 'byType', type: 'primary', n: 6 });
    expect(ask(schools, schools[6]).reason).toEqual({ kind: 'byType', type: 'primary', n: 6 });
  });

  it('are not enough under five, however many of other sizes there are', () => {
    const schools = primary([1000, 900, 950, 1050, 1100, 4000, 5000, 6000]);
    expect(ask(schools, schools[0])).toEqual({ schools: ['d', 'c', 'e', 'b'].map(schoolId), reason: { kind: 'notEnough', by: 'size', type: 'primary', n: 4 } });
  });

  it('leave out what was merged away, from the year after', () => {
    const schools = primary([1000, 1000, 1000, 1000, 1000, 1000]);
    const merged = (year: number) => schools.map((school) => (school.id === 'c' ? { ...school, lineage: [{ kind: 'mergedInto' as const, year, other: schoolId('b') }] } : school));
    expect(ids(ask(merged(2022), schools[0]))).toBe('bcdef');
    expect(ids(ask(merged(2021), schools[0]))).toBe('bdef');
  });

  it('are those a person chose, in that order, without the school itself and those not open in the year', () => {
    const schools = primary([1000, 10, 20, 30, 40, 50, 60]).map((school) => (school.id === 'g' ? { ...school, closed: 2020 } : school));
    const chosen = new Map([[schoolId('a'), ['f', 'a', 'g', 'e', 'd', 'c', 'b', 'gone'].map(schoolId)]]);
    expect(ask(schools, schools[0], chosen)).toEqual({ schools: ['f', 'e', 'd', 'c', 'b'].map(schoolId), reason: { kind: 'chosen', n: 5 } });
    expect(ask(schools, schools[0], new Map([[schoolId('a'), [schoolId('b')]]])).reason).toEqual({ kind: 'notEnough', by: 'choice', type: 'primary', n: 1 });
  });

  it('of any district: never itself, another type, closed or another campus; the same whatever order the schools come in', () => {
    fc.assert(
      fc.property(someSchools, fc.nat(), (schools, place) => {
        const school = schools[place % schools.length];
        if (!school) return;
        const found = ask(schools, school);
        expect(ask(schools.toReversed(), school)).toEqual(found);
        for (const id of found.schools) {
          const other = schools.find((one) => one.id === id);
          expect(other && [other.id === school.id, other.type === school.type, other.closed === 2020, heads(other) === heads(school)]).toEqual([false, true, false, false]);
        }
        expect(found.reason.n).toBe(found.schools.length);
        expect(new Set(found.schools).size).toBe(found.schools.length);
        expect(found.reason.kind === 'notEnough').toBe(found.schools.length < 5);
      }),
    );
  });

  it('of any district: nobody left out is nearer than one taken, and none is over twice the size', () => {
    fc.assert(
      fc.property(someSchools, fc.nat(), (given, place) => {
        const schools = given.map((school) => ({ ...school, lineage: [], closed: null }));
        const school = schools[place % schools.length];
        if (!school) return;
        const { schools: taken, reason } = ask(schools, school);
        if (reason.kind !== 'bySize') return;
        const ratio = (other: School): number => Math.max((other[reason.measure] ?? 0) / (school[reason.measure] ?? 0), (school[reason.measure] ?? 0) / (other[reason.measure] ?? 0));
        const within = schools.filter((other) => other.id !== school.id && other.type === school.type && (other[reason.measure] ?? 0) > 0 && ratio(other) <= 2);
        const ratios = taken.map((id) => within.find((other) => other.id === id)).map((other) => (other ? ratio(other) : Number.NaN));
        expect(taken.length).toBe(Math.min(within.length, 9));
        ratios.forEach((one, index) => expect(one).toBeGreaterThanOrEqual((ratios[index - 1] ?? 1) - 1e-12));
        const left = within.filter((other) => !taken.includes(other.id)).map(ratio);
        expect(Math.min(...left)).toBeGreaterThanOrEqual(Math.max(...ratios) - 1e-12);
      }),
      { numRuns: 300 },
    );
  });
});
