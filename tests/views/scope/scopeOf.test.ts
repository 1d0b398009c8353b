import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schoolId } from '../../../src/domain/ids.ts';
import { inScope, WHOLE } from '../../../src/domain/scope.ts';
import type { Lineage, SchoolType } from '../../../src/domain/school.ts';
import { NOTHING_CHOSEN, type ScopeAddress } from '../../../src/views/scope/address.ts';
import { scopeFacets } from '../../../src/views/scope/scopeFacets.ts';
import { groupsOf, scopeOf } from '../../../src/views/scope/scopeOf.ts';
import { testSchool } from '../../support/testEngine.ts';

const TYPES: readonly SchoolType[] = ['primary', 'junior', 'senior'];
const IDS = ['甲', '乙', '丙', '丁', '戊', '己'];
const memberOf = (group: string): Lineage => ({ kind: 'memberOf', year: null, group });

const schools = fc.tuple(
  ...IDS.map((id) =>
    fc.record({ type: fc.constantFrom(...TYPES), area: fc.constantFrom('东', '西', null), lineage: fc.subarray(['一', '二']).map((groups) => groups.map(memberOf)) }).map((rest) => testSchool({ id, ...rest })),
  ),
);
const addresses: fc.Arbitrary<ScopeAddress> = fc.record({
  types: fc.oneof(fc.constant([]), fc.subarray([...TYPES])),
  areas: fc.oneof(fc.constant([]), fc.subarray(['东', '西', '北'])),
  groups: fc.oneof(fc.constant([]), fc.subarray(['一', '二', '三'])),
  schools: fc.subarray(IDS).map((ids) => ids.map(schoolId)),
  only: fc.boolean(),
  from: fc.constant(null),
  to: fc.constant(null),
});

describe('the scope of an address', () => {
  it('is made of the schools that meet everything that is chosen, for any register and choice', () => {
    fc.assert(
      fc.property(schools, addresses, (register, address) => {
        const scope = scopeOf(address, { schools: register });
        for (const school of register) {
          const meets = [
            address.types.length === 0 || address.types.includes(school.type),
            address.areas.length === 0 || address.areas.some((area) => area === school.area),
            address.groups.length === 0 || school.lineage.some((one) => one.kind === 'memberOf' && address.groups.includes(one.group)),
            !address.only || address.schools.length === 0 || address.schools.includes(school.id),
          ];
          expect(inScope(school, scope)).toBe(meets.every(Boolean));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is everything where nothing is chosen, or schools are only drawn out', () => {
    const register = IDS.map((id) => testSchool({ id }));
    expect(scopeOf(NOTHING_CHOSEN, { schools: register })).toEqual(WHOLE);
    expect(scopeOf({ ...NOTHING_CHOSEN, schools: [schoolId('甲')] }, { schools: register })).toEqual(WHOLE);
  });
});

describe('what there is to choose from', () => {
  it('says of each value how many schools it would leave, for any register and choice', () => {
    fc.assert(
      fc.property(schools, addresses, (register, address) => {
        const { types, areas, groups } = scopeFacets(address, { schools: register });
        const left = (change: Partial<ScopeAddress>): number => register.filter((school) => inScope(school, scopeOf({ ...address, ...change }, { schools: register }))).length;
        for (const { value, schools: n } of types) expect(n).toBe(left({ types: [value] }));
        for (const { value, schools: n } of areas) expect(n).toBe(left({ areas: [value] }));
        for (const { value, schools: n } of groups) expect(n).toBe(left({ groups: [value] }));
        expect(new Set(types.map(({ value }) => value))).toEqual(new Set(register.map(({ type }) => type)));
        expect(new Set(groups.map(({ value }) => value))).toEqual(new Set(register.flatMap(groupsOf)));
      }),
      { numRuns: 200 },
    );
  });
});
